using Backend.Kernel.Http.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Backend.Modules.Licenses.Features.TakeSeat;

internal static class TakeSeatEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRequest<TakeSeat, TakenSeat>(
            HttpMethods.Post,
            "/v1/licenses/{id}/activations",
            static async (input, ct) => new TakeSeat(input.Id("id"), await input.BodyAsync<SeatRequest>(ct)),
            static seat => seat.IsNew
                ? Reply.Created($"/v1/licenses/{seat.LicenseId}/activations/{Uri.EscapeDataString(seat.Activation.Machine)}", seat.Activation)
                : Reply.Ok(seat.Activation))
        .AcceptsBody<SeatRequest>()
        .Answers<ActivationDetails>(StatusCodes.Status200OK)
        .Answers<ActivationDetails>(StatusCodes.Status201Created);
}
