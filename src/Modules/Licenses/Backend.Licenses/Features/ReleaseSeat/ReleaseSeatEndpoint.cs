using Backend.Kernel.Http.Endpoints;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Backend.Modules.Licenses.Features.ReleaseSeat;

internal static class ReleaseSeatEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRequest<ReleaseSeat, Unit>(
            HttpMethods.Delete,
            "/v1/licenses/{id}/activations/{machine:maxlength(200)}",
            static (input, _) => new(new ReleaseSeat(input.Id("id"), input.Text("machine"))),
            static _ => Reply.NoContent())
        .Answers(StatusCodes.Status204NoContent);
}
