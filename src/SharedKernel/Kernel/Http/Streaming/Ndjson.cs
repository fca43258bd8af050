using Backend.Kernel.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Backend.Kernel.Http.Streaming;

/// <summary>JSON lines: a JSON text and a line feed, and so on.</summary>
internal static class Ndjson
{
    public const string ContentType = "application/x-ndjson";

    /// <exception cref="UnsupportedMediaTypeException">It is of another type.</exception>
    public static void Require(HttpRequest request)
    {
        var fits = MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && type.MediaType.Equals(ContentType, StringComparison.OrdinalIgnoreCase)
            && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));
        if (!fits)
            throw new UnsupportedMediaTypeException(ContentType);
    }
}
