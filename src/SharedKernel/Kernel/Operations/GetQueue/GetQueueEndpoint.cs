using Backend.Kernel.Http.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Backend.Kernel.Operations.GetQueue;

internal static class GetQueueEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRequest<GetQueue, QueueReport>(
            HttpMethods.Get,
            "/v1/ops/queue",
            static (_, _) => new(new GetQueue()),
            static report => Reply.Ok(report));
}
