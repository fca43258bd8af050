using Backend.Kernel.Http.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Backend.Modules.Orders.Features.FulfilOrder;

internal static class FulfilOrderEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRequest<FulfilOrder, OrderDetails>(
            HttpMethods.Post,
            "/v1/orders/{id}/fulfil",
            static (input, _) => new(new FulfilOrder(input.Id("id"), input.IfMatch())),
            static order => Reply.Ok(order, order.Version))
        .AcceptsIfMatch();
}
