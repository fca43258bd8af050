using Backend.Kernel.Http.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Backend.Kernel.Operations.GetOutbox;

internal static class GetOutboxEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRequest<GetOutbox, OutboxReport>(
            HttpMethods.Get,
            "/v1/ops/outbox",
            static (_, _) => new(new GetOutbox()),
            static report => Reply.Ok(report));
}
