using Backend.Kernel.Http.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Backend.Modules.Orders.Features.PlaceDraft;

internal static class PlaceDraftEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRequest<PlaceDraft, OrderDetails>(
            HttpMethods.Post,
            "/v1/orders/{id}/place",
            static (input, _) => new(new PlaceDraft(input.Id("id"), input.IfMatch())),
            static order => Reply.Ok(order, order.Version))
        .AcceptsIfMatch();
}
