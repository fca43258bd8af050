using Backend.Kernel.Http.Endpoints;
using Backend.Kernel.Listing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Backend.Kernel.Operations.ListJobs;

internal static class ListJobsEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRequest<ListJobs, Listing<JobSummary>>(
            HttpMethods.Get,
            "/v1/ops/jobs",
            static (input, _) => new(input.Query<ListJobs>()),
            static page => page.ToReply())
        .AcceptsQuery<ListJobs>()
        .Answers<KeysetPage<JobSummary>>(StatusCodes.Status200OK);
}
