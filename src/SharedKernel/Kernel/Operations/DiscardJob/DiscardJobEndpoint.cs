using Backend.Kernel.Http.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Backend.Kernel.Operations.DiscardJob;

internal static class DiscardJobEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRequest<DiscardJob, JobDetails>(
            HttpMethods.Post,
            "/v1/ops/jobs/{id}/discard",
            static (input, _) => new(new DiscardJob(input.Id("id"))),
            JobReply.For(routes));
}
