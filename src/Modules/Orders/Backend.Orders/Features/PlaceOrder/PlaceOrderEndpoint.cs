using Backend.Kernel.Http.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Backend.Modules.Orders.Features.PlaceOrder;

internal static class PlaceOrderEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRequest<PlaceOrder, OrderDetails>(
            HttpMethods.Post,
            "/v1/orders",
            static (input, ct) => input.BodyAsync<PlaceOrder>(ct),
            static order => Reply.Created($"/v1/orders/{order.Id}", order, order.Version))
        .AcceptsBody<PlaceOrder>()
        .Answers<OrderDetails>(StatusCodes.Status201Created);
}
