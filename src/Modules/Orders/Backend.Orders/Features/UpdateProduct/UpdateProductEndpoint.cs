using Backend.Kernel.Http.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Backend.Modules.Orders.Features.UpdateProduct;

internal static class UpdateProductEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRequest<UpdateProduct, ProductDetails>(
            HttpMethods.Patch,
            "/v1/products/{id}",
            static async (input, ct) => new UpdateProduct(input.Id("id"), input.IfMatch(), await input.BodyAsync<ProductFields>(ct)),
            static product => Reply.Ok(product, product.Version))
        .AcceptsBody<ProductFields>()
        .AcceptsIfMatch();
}
