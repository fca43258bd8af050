using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Backend.Data.Execution;

namespace Backend.Data.Query.Paging;

/// <summary>
/// The text of the last row's keys, and before it an HMAC-SHA256 over them, the keyset and the organization, in base64url: only
/// this query's own cursors are taken. The organization's walls do not rest on it.
/// </summary>
internal static class Cursor
{
    // Half of the MAC: 128 bits are as hard to guess as a key is to find.
    private const int TagLength = 16;

    public static string Encode(Keyset keyset, IStatementExecutor executor, string[] values)
    {
        var body = Encoding.UTF8.GetBytes(Serialize(values));
        return Base64Url.EncodeToString([.. Tag(keyset, executor, body), .. body]);
    }

    public static string[] Decode(string cursor, Keyset keyset, IStatementExecutor executor)
    {
        if (!Base64Url.IsValid(cursor))
            throw new InvalidCursorException();
        var bytes = Base64Url.DecodeFromChars(cursor);
        if (bytes.Length <= TagLength)
            throw new InvalidCursorException();
        var body = bytes.AsSpan(TagLength);
        if (!CryptographicOperations.FixedTimeEquals(Tag(keyset, executor, body), bytes.AsSpan(0, TagLength)))
            throw new InvalidCursorException();
        return Parse(body, keyset.Terms.Count);
    }

    private static byte[] Tag(Keyset keyset, IStatementExecutor executor, ReadOnlySpan<byte> body) =>
        executor.CursorKey.Authenticate([.. Encoding.UTF8.GetBytes($"{executor.Organization}:{keyset.Shape}"), 0, .. body])[..TagLength];

    private static string Serialize(string[] values)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            foreach (var value in values)
                json.WriteStringValue(value);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static string[] Parse(ReadOnlySpan<byte> body, int count)
    {
        try
        {
            var json = new Utf8JsonReader(body);
            using var document = JsonDocument.ParseValue(ref json);
            var values = document.RootElement.EnumerateArray().Select(value => value.GetString()!).ToArray();
            return values.Length == count ? values : throw new InvalidCursorException();
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw new InvalidCursorException(error);
        }
    }
}
