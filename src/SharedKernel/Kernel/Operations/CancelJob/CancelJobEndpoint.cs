using Backend.Kernel.Http.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Backend.Kernel.Operations.CancelJob;

internal static class CancelJobEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRequest<CancelJob, JobDetails>(
            HttpMethods.Post,
            "/v1/ops/jobs/{id}/cancel",
            static (input, _) => new(new CancelJob(input.Id("id"))),
            JobReply.For(routes));
}
