using System.Buffers;
using System.Text.Json;
using Backend.Kernel.Errors;

namespace Backend.Kernel.Http.Json;

/// <summary>The one way from JSON bytes to an object, for bodies and, once they are JSON, query strings.</summary>
internal static class JsonBinder
{
    private static readonly JsonReaderOptions Reader = new() { MaxDepth = ApiJson.MaxDepth };

    /// <exception cref="RequestException">The document does not fit the type, or carries text that cannot be stored.</exception>
    public static T Bind<T>(ReadOnlyMemory<byte> json)
    {
        var type = ApiJson.TypeInfo<T>();
        if (NeedsDiagnosis(json.Span) && JsonDiagnosis.Of(json, type) is { } refusal)
            throw refusal;

        try
        {
            var reader = new Utf8JsonReader(json.Span, Reader);
            var value = JsonSerializer.Deserialize(ref reader, type);
            if (reader.Read() || value is null)
                throw new JsonException();
            return value;
        }
        catch (JsonException)
        {
            throw JsonDiagnosis.Of(json, type)
                ?? new MalformedRequestException("The input does not have the expected form.", new Dictionary<string, string[]>());
        }
    }

    /// <exception cref="RequestException">The same.</exception>
    public static T Bind<T>(in ReadOnlySequence<byte> json)
    {
        if (json.IsSingleSegment)
            return Bind<T>(json.First);

        var length = (int)json.Length;
        var whole = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            json.CopyTo(whole);
            return Bind<T>(whole.AsMemory(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(whole);
        }
    }

    // What the serializer lets pass. NUL and surrogates that stand alone can only come as escapes: anything else is no
    // UTF-8 JSON to begin with. Null it refuses in members, but not among the elements of a list.
    private static bool NeedsDiagnosis(ReadOnlySpan<byte> json)
        => json.IndexOf("null"u8) >= 0 || json.IndexOf("\\u0000"u8) >= 0 || json.IndexOf("\\ud"u8) >= 0 || json.IndexOf("\\uD"u8) >= 0;
}
