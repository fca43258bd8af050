using System.Buffers;
using Backend.Kernel.Errors;
using Backend.Kernel.Http.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Backend.Kernel.Http.Binding;

/// <summary>Reads a whole body, up to the limit, and binds it.</summary>
internal static class BodyReader
{
    public static async ValueTask<T> ReadAsync<T>(HttpRequest request, IReadOnlyList<string> contentTypes, CancellationToken cancellationToken)
    {
        if (request.ContentLength > HttpLimits.Body)
            throw TooLarge();
        if (request.ContentLength is null or > 0)
            RequireJson(request, contentTypes);

        var reader = request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken);
            var buffer = read.Buffer;
            if (buffer.Length > HttpLimits.Body)
            {
                reader.AdvanceTo(buffer.End);
                throw TooLarge();
            }

            if (!read.IsCompleted)
            {
                reader.AdvanceTo(buffer.Start, buffer.End);
                continue;
            }

            try
            {
                return Bind<T>(buffer);
            }
            finally
            {
                reader.AdvanceTo(buffer.End);
            }
        }
    }

    private static T Bind<T>(in ReadOnlySequence<byte> body)
    {
        if (body.IsEmpty)
            throw new MalformedRequestException("A JSON body is required.", new Dictionary<string, string[]>());
        return JsonBinder.Bind<T>(body);
    }

    private static void RequireJson(HttpRequest request, IReadOnlyList<string> contentTypes)
    {
        var fits = MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && contentTypes.Any(t => type.MediaType.Equals(t, StringComparison.OrdinalIgnoreCase))
            && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));
        if (!fits)
            throw new BadHttpRequestException("The body is not JSON.", StatusCodes.Status415UnsupportedMediaType);
    }

    private static BadHttpRequestException TooLarge() => new("The body is too large.", StatusCodes.Status413PayloadTooLarge);
}
