using Backend.Kernel.Http.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Backend.Modules.Orders.Features.PayOrder;

internal static class PayOrderEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRequest<PayOrder, OrderDetails>(
            HttpMethods.Post,
            "/v1/orders/{id}/pay",
            static async (input, ct) => new PayOrder(input.Id("id"), input.IfMatch(), await input.OptionalBodyAsync<Payment>(ct) ?? new Payment()),
            static order => Reply.Ok(order, order.Version))
        .AcceptsOptionalBody<Payment>()
        .AcceptsIfMatch();
}
