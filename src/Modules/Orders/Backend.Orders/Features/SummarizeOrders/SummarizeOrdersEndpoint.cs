using Backend.Kernel.Http.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Backend.Modules.Orders.Features.SummarizeOrders;

internal static class SummarizeOrdersEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRequest<SummarizeOrders, OrderTotals>(
            HttpMethods.Get,
            "/v1/orders/summary",
            static (input, _) => new(input.Query<SummarizeOrders>()),
            static totals => Reply.Ok(totals))
        .AcceptsQuery<SummarizeOrders>();
}
