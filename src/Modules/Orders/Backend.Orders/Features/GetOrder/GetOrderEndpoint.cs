using Backend.Kernel.Http.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Backend.Modules.Orders.Features.GetOrder;

internal static class GetOrderEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRequest<GetOrder, OrderDetails>(
            HttpMethods.Get,
            "/v1/orders/{id}",
            static (input, _) => new(new GetOrder(input.Id("id"))),
            static order => Reply.Composed(order, order.Version));
}
