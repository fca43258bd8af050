using Backend.Kernel.Http.Endpoints;
using Backend.Kernel.Listing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Backend.Modules.Orders.Features.ListProducts;

internal static class ListProductsEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRequest<ListProducts, Listing<ProductDetails>>(
            HttpMethods.Get,
            "/v1/products",
            static (input, _) => new(input.Query<ListProducts>()),
            static page => page.ToReply())
        .AcceptsQuery<ListProducts>()
        .Answers<KeysetPage<ProductDetails>>(StatusCodes.Status200OK);
}
