using System.Diagnostics;
using System.Globalization;
using Backend.Kernel.Errors;
using Backend.Kernel.Http.Binding;
using Backend.Kernel.Http.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Backend.Kernel.Http.Problems;

/// <summary>Writes a line of the error table as the answer to a request.</summary>
internal static class ProblemWriter
{
    public static Task WriteAsync(HttpContext http, ErrorEntry entry, Exception exception)
    {
        if (exception is RequestException { IsReplayed: true })
            http.Response.Headers[IdempotencyKeyHeader.Replayed] = "true";
        return WriteAsync(http, entry, entry.Status, ErrorTable.DetailOf(exception, entry), ErrorTable.RetryAfterOf(exception, entry), ErrorTable.FieldsOf(exception));
    }

    public static Task WriteAsync(HttpContext http, ErrorEntry entry, int status) => WriteAsync(http, entry, status, entry.Detail, entry.RetryAfter, fields: null);

    private static Task WriteAsync(
        HttpContext http, ErrorEntry entry, int status, string detail, TimeSpan? retryAfter, IReadOnlyDictionary<string, string[]>? fields)
    {
        var headers = http.Response.Headers;
        headers.CacheControl = "no-store";
        if (status == StatusCodes.Status401Unauthorized)
            headers.WWWAuthenticate = "Bearer";
        var retryable = Retryable(http, entry);
        if (retryable && retryAfter is { } pause)
            headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(pause.TotalSeconds)).ToString(CultureInfo.InvariantCulture);

        var problem = new ProblemDocument(
            entry.Type, entry.Title, status, detail, http.Request.PathBase.Value + http.Request.Path.Value, entry.Code, TraceIdOf(http), retryable, fields);
        return JsonResponse.WriteAsync(http, status, JsonResponse.Problem, problem, ProblemJson.Default.ProblemDocument);
    }

    private static string TraceIdOf(HttpContext http)
        => (http.Features.Get<IHttpActivityFeature>()?.Activity ?? Activity.Current)?.TraceId.ToHexString() ?? http.TraceIdentifier;

    private static bool Retryable(HttpContext http, ErrorEntry entry) => entry.Retry switch
    {
        RetryRule.Always => true,
        RetryRule.WhenSafe => HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method) || IdempotencyKeyHeader.Protects(http),
        _ => false,
    };
}
