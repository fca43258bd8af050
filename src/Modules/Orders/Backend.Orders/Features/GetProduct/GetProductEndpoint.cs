using Backend.Kernel.Http.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Backend.Modules.Orders.Features.GetProduct;

internal static class GetProductEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRequest<GetProduct, ProductDetails>(
            HttpMethods.Get,
            "/v1/products/{id}",
            static (input, _) => new(new GetProduct(input.Id("id"))),
            static product => Reply.Ok(product, product.Version));
}
