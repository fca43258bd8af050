using Backend.Kernel.Http.Endpoints;
using Backend.Kernel.Telemetry.Traces;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Backend.Kernel.Operations;

/// <summary>200 with a job, and in Development with the address of its trace.</summary>
internal static class JobReply
{
    public static Func<JobDetails, Reply> For(IEndpointRouteBuilder routes) =>
        routes.ServiceProvider.GetRequiredService<IHostEnvironment>().IsDevelopment()
            ? static job => Reply.Ok(job with { Trace = AddressOf(job.LastTraceId ?? job.TraceId) })
            : static job => Reply.Ok(job);

    private static string? AddressOf(string? traceId) => traceId is null ? null : $"{TracesPage.Path}/{traceId}";
}
