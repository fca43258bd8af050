using Backend.Kernel.Http.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Backend.Kernel.Operations.ReplayJob;

internal static class ReplayJobEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRequest<ReplayJob, JobDetails>(
            HttpMethods.Post,
            "/v1/ops/jobs/{id}/replay",
            static (input, _) => new(new ReplayJob(input.Id("id"))),
            JobReply.For(routes));
}
