using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace Backend.Kernel.Http.Json;

/// <summary>Writes a JSON response with its length, in one piece.</summary>
internal static class JsonResponse
{
    public const string Json = "application/json";
    public const string Problem = "application/problem+json";

    public static async Task WriteAsync<T>(HttpContext http, int status, string contentType, T value, JsonTypeInfo<T> type)
    {
        using var body = Serialize(value, type);
        await WriteAsync(http, status, contentType, body.Written);
    }

    public static async Task WriteAsync(HttpContext http, int status, string contentType, ReadOnlyMemory<byte> body)
    {
        var response = http.Response;
        response.StatusCode = status;
        response.ContentType = contentType;
        response.ContentLength = body.Length;
        response.Headers.XContentTypeOptions = "nosniff";
        await response.Body.WriteAsync(body, http.RequestAborted);
    }

    /// <summary>The value as UTF-8; the caller gives the buffer back.</summary>
    public static PooledBuffer Serialize<T>(T value, JsonTypeInfo<T> type)
    {
        var body = new PooledBuffer();
        try
        {
            using var writer = new Utf8JsonWriter(body, new JsonWriterOptions { Encoder = type.Options.Encoder, SkipValidation = true });
            JsonSerializer.Serialize(writer, value, type);
            return body;
        }
        catch (Exception)
        {
            body.Dispose();
            throw;
        }
    }
}
