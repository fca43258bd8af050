using Backend.Kernel.Http.Binding;
using Backend.Kernel.Http.Json;
using Microsoft.AspNetCore.Http;

namespace Backend.Kernel.Http.Endpoints;

/// <summary>A status with a JSON body. A read of what the caller has already is answered 304 without it.</summary>
internal sealed class JsonReply<T>(int status, T value, string? location, long? version, TagSource tagged = TagSource.Version) : Reply
{
    internal override async Task WriteAsync(HttpContext http)
    {
        using var body = JsonResponse.Serialize(value, ApiJson.TypeInfo<T>());
        var headers = http.Response.Headers;
        if (location is not null)
            headers.Location = location;
        if (version is { } number)
        {
            var tag = tagged == TagSource.Version ? EntityTag.Of(number) : EntityTag.Of(number, body.Written.Span);
            headers.ETag = tag;
            if (HttpMethods.IsGet(http.Request.Method))
            {
                // For this caller only, and to be asked for again each time: another may change it at any moment.
                headers.CacheControl = "private, no-cache";
                if (EntityTag.IsKnown(http.Request.Headers.IfNoneMatch, tag))
                {
                    http.Response.StatusCode = StatusCodes.Status304NotModified;
                    return;
                }
            }
        }

        await JsonResponse.WriteAsync(http, status, JsonResponse.Json, body.Written);
    }
}
