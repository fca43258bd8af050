using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Backend.Kernel.Http.Json;

namespace Backend.Kernel.Idempotency;

/// <summary>
/// SHA-256 of a request's name and of the request as it was bound, written as JSON with the members of each object in
/// order: neither white space nor the order of members makes another request.
/// </summary>
internal static class RequestHash
{
    public static byte[] Of(string name, object request)
    {
        var json = JsonSerializer.SerializeToElement(request, ApiJson.Options.GetTypeInfo(request.GetType()));
        using var text = new PooledBuffer();
        text.Advance(Encoding.UTF8.GetBytes(name, text.GetSpan(Encoding.UTF8.GetMaxByteCount(name.Length))));
        using (var writer = new Utf8JsonWriter(text))
            Write(writer, json);
        return SHA256.HashData(text.Written.Span);
    }

    private static void Write(Utf8JsonWriter writer, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var member in value.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(member.Name);
                    Write(writer, member.Value);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                    Write(writer, item);
                writer.WriteEndArray();
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }
}
