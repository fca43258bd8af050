using Backend.Kernel.Http.Binding;
using Backend.Kernel.Http.Json;
using Microsoft.AspNetCore.Http;

namespace Backend.Kernel.Http.Endpoints;

/// <summary>A status with a JSON body.</summary>
internal sealed class JsonReply<T>(int status, T value, string? location, long? version) : Reply
{
    internal override Task WriteAsync(HttpContext http)
    {
        var headers = http.Response.Headers;
        if (location is not null)
            headers.Location = location;
        if (version is { } number)
            headers.ETag = EntityTag.Of(number);
        return JsonResponse.WriteAsync(http, status, JsonResponse.Json, value, ApiJson.TypeInfo<T>());
    }
}
