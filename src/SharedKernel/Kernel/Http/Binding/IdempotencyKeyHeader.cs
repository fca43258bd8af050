using Backend.Kernel.Errors;
using Backend.Kernel.Http.Endpoints;
using Backend.Kernel.Idempotency;
using Microsoft.AspNetCore.Http;

namespace Backend.Kernel.Http.Binding;

/// <summary>
/// <c>Idempotency-Key</c>, on the commands sent by POST and PATCH. Elsewhere it is without effect, as it is without need:
/// sending a GET, PUT or DELETE twice is sending it once.
/// </summary>
internal static class IdempotencyKeyHeader
{
    public const string Replayed = "Idempotency-Replayed";

    public static string? Read(HttpRequest request, RequestEndpointMetadata endpoint)
    {
        if (!endpoint.TakesIdempotencyKey || !request.Headers.TryGetValue(KeyedRequest.Header, out var values))
            return null;
        return values is [{ } key] && KeyedRequest.IsKey(key)
            ? key
            : throw new ValidationException(KeyedRequest.Header, $"must be sent once, as 1 to {KeyedRequest.LongestKey} visible ASCII characters");
    }

    /// <summary>Whether sending the request again does its work at most once.</summary>
    public static bool Protects(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<RequestEndpointMetadata>() is { TakesIdempotencyKey: true }
        && http.Request.Headers.ContainsKey(KeyedRequest.Header);
}
