using Backend.Kernel.Http.Endpoints;
using Backend.Kernel.Listing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Backend.Modules.Orders.Features.ListOrders;

internal static class ListOrdersEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRequest<ListOrders, Listing<OrderSummary>>(
            HttpMethods.Get,
            "/v1/orders",
            static (input, _) => new(input.Query<ListOrders>()),
            static page => page.ToReply())
        .AcceptsQuery<ListOrders>()
        .Answers<KeysetPage<OrderSummary>>(StatusCodes.Status200OK);
}
