using Backend.Client.Calls;
using Backend.Client.Sending;

namespace Backend.Client.Products;

/// <summary>The addresses of products.</summary>
internal static class ProductRoutes
{
    public static readonly Route Create = new(HttpMethod.Post, "/v1/products", typeof(NewProduct), typeof(Product));
    public static readonly Route Get = new(HttpMethod.Get, "/v1/products/{id}", null, typeof(Product));
    public static readonly Route List = new(HttpMethod.Get, "/v1/products", null, typeof(Page<Product>), typeof(ProductFilter));
    public static readonly Route Update = new(HttpMethod.Patch, "/v1/products/{id}", typeof(ProductChanges), typeof(Product));
}
