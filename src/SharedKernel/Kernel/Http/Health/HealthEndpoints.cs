using System.Text.Json.Serialization;
using Backend.Kernel.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Backend.Kernel.Http.Health;

/// <summary><c>/livez</c>: the process runs. <c>/readyz</c>: it may be sent requests. Neither takes a token.</summary>
public static class HealthEndpoints
{
    /// <summary>The path of the liveness probe.</summary>
    public const string Live = "/livez";

    /// <summary>The path of the readiness probe.</summary>
    public const string Ready = "/readyz";

    /// <summary>Maps both. <c>/readyz</c> answers 503 with the names of the failed checks, and while the process shuts down.</summary>
    /// <param name="routes">Where to map.</param>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var probe = routes.ServiceProvider.GetRequiredService<ReadinessProbe>();
        routes.MapGet(Live, http => WriteAsync(http, StatusCodes.Status200OK, new HealthReport("live", []))).AllowAnonymous();
        routes.MapGet(Ready, async http =>
        {
            var failed = await probe.FailuresAsync();
            var status = failed.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
            await WriteAsync(http, status, new HealthReport(failed.Count == 0 ? "ready" : "unavailable", failed));
        }).AllowAnonymous();
    }

    private static Task WriteAsync(HttpContext http, int status, HealthReport report)
    {
        http.Response.Headers.CacheControl = "no-store";
        return JsonResponse.WriteAsync(http, status, JsonResponse.Json, report, HealthJson.Default.HealthReport);
    }
}

/// <summary>The body of both probes.</summary>
/// <param name="Status"><c>live</c>, <c>ready</c> or <c>unavailable</c>.</param>
/// <param name="Failed">The names of the checks that failed.</param>
internal sealed record HealthReport(string Status, IReadOnlyList<string> Failed);

/// <summary>The source-generated JSON of the probes.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(HealthReport))]
internal sealed partial class HealthJson : JsonSerializerContext;
