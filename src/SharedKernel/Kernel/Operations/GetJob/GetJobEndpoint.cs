using Backend.Kernel.Http.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Backend.Kernel.Operations.GetJob;

internal static class GetJobEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRequest<GetJob, JobDetails>(
            HttpMethods.Get,
            "/v1/ops/jobs/{id}",
            static (input, _) => new(new GetJob(input.Id("id"))),
            JobReply.For(routes));
}
