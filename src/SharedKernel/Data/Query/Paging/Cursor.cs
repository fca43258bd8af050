using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Backend.Data.Tenancy;

namespace Backend.Data.Query.Paging;

/// <summary>
/// The text of the last row's keys, with a fingerprint of them, the keyset and the organization, in base64url. The
/// fingerprint catches accidents and cursors of other queries; the organization's walls do not rest on it.
/// </summary>
internal static class Cursor
{
    private const int FingerprintLength = 8;

    public static string Encode(Keyset keyset, OrganizationId organization, string[] values)
    {
        var body = Encoding.UTF8.GetBytes(Serialize(values));
        return Base64Url.EncodeToString([.. Fingerprint(keyset, organization, body), .. body]);
    }

    public static string[] Decode(string cursor, Keyset keyset, OrganizationId organization)
    {
        if (!Base64Url.IsValid(cursor))
            throw new InvalidCursorException();
        var bytes = Base64Url.DecodeFromChars(cursor);
        if (bytes.Length <= FingerprintLength)
            throw new InvalidCursorException();
        var body = bytes.AsSpan(FingerprintLength);
        if (!Fingerprint(keyset, organization, body).AsSpan().SequenceEqual(bytes.AsSpan(0, FingerprintLength)))
            throw new InvalidCursorException();
        return Parse(body, keyset.Terms.Count);
    }

    private static byte[] Fingerprint(Keyset keyset, OrganizationId organization, ReadOnlySpan<byte> body) =>
        SHA256.HashData([.. Encoding.UTF8.GetBytes($"{organization}:{keyset.Shape}"), 0, .. body])[..FingerprintLength];

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
