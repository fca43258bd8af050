using Backend.Kernel.Http.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Backend.Modules.Orders.Features.CancelOrder;

internal static class CancelOrderEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRequest<CancelOrder, OrderDetails>(
            HttpMethods.Post,
            "/v1/orders/{id}/cancel",
            static (input, _) => new(new CancelOrder(input.Id("id"), input.IfMatch())),
            static order => Reply.Ok(order, order.Version))
        .AcceptsIfMatch();
}
