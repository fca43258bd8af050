using System.Text.Json;
using System.Text.Json.Serialization;
using Backend.Kernel.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Backend.Kernel.Telemetry.Traces;

/// <summary>The trace pages: in Development, on loopback, without a token.</summary>
public static class TracesPage
{
    /// <summary>The path of the list; a trace is at <c>/traces/{traceId}</c>, and as JSON at <c>/traces/{traceId}.json</c>.</summary>
    public const string Path = "/traces";

    private const string Html = "text/html; charset=utf-8";
    private const string Json = "application/json";
    private const string JsonSuffix = ".json";

    /// <summary>Maps the pages in Development; elsewhere this does nothing, and the paths are unknown routes.</summary>
    /// <param name="routes">Where to map.</param>
    public static void MapTraces(this IEndpointRouteBuilder routes)
    {
        if (!routes.ServiceProvider.GetRequiredService<IHostEnvironment>().IsDevelopment())
            return;
        var buffer = routes.ServiceProvider.GetRequiredService<TraceBuffer>();
        routes.MapGet(Path, http => WriteAsync(http, Html, TraceListPage.Render(buffer.List(), TraceFilter.Read(http.Request.Query)))).AllowAnonymous();
        routes.MapGet(Path + "/{traceId}", http => TraceAsync(http, buffer)).AllowAnonymous();
    }

    private static Task TraceAsync(HttpContext http, TraceBuffer buffer)
    {
        var name = (string)http.Request.RouteValues["traceId"]!;
        var asJson = name.EndsWith(JsonSuffix, StringComparison.Ordinal);
        var trace = buffer.Find(asJson ? name[..^JsonSuffix.Length] : name) ?? throw new NotFoundException("trace");
        return asJson
            ? WriteAsync(http, Json, JsonSerializer.Serialize(trace, TraceJson.Default.RecordedTrace))
            : WriteAsync(http, Html, TraceWaterfallPage.Render(trace, LinkedTraces.Of(trace, buffer.List())));
    }

    private static Task WriteAsync(HttpContext http, string contentType, string text)
    {
        if (!LoopbackOnly.Admits(http))
            throw new NotFoundException("address");
        var headers = http.Response.Headers;
        headers.CacheControl = "no-store";
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'";
        headers.XContentTypeOptions = "nosniff";
        http.Response.ContentType = contentType;
        return http.Response.WriteAsync(text);
    }
}

/// <summary>The source-generated JSON of a trace.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(RecordedTrace))]
internal sealed partial class TraceJson : JsonSerializerContext;
