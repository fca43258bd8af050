using Backend.Kernel.Http.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Backend.Modules.Orders.Features.CreateProduct;

internal static class CreateProductEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRequest<CreateProduct, ProductDetails>(
            HttpMethods.Post,
            "/v1/products",
            static (input, ct) => input.BodyAsync<CreateProduct>(ct),
            static product => Reply.Created($"/v1/products/{product.Id}", product, product.Version))
        .AcceptsBody<CreateProduct>()
        .Answers<ProductDetails>(StatusCodes.Status201Created);
}
