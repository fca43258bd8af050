using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace Backend.Kernel.Identity;

/// <summary>The three parts of a compact JWS (RFC 7515), decoded but not yet trusted.</summary>
internal sealed record SignedToken(JsonElement Header, JsonElement Claims, byte[] Signed, byte[] Signature)
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 8 };

    /// <summary>Null when the text is no token of this form.</summary>
    public static SignedToken? Parse(string token)
    {
        var first = token.IndexOf('.', StringComparison.Ordinal);
        var last = token.LastIndexOf('.');
        if (first < 0 || first == last || token.AsSpan(first + 1, last - first - 1).Contains('.'))
            return null;

        return Decode(token[..first]) is { } header && ParseObject(header) is { } headerObject
            && Decode(token[(first + 1)..last]) is { } claims && ParseObject(claims) is { } claimsObject
            && Decode(token[(last + 1)..]) is { } signature
            ? new SignedToken(headerObject, claimsObject, Encoding.ASCII.GetBytes(token[..last]), signature)
            : null;
    }

    // The framework's decoder takes padding and white space too; only the one canonical spelling is a token.
    private static byte[]? Decode(string part)
    {
        try
        {
            var bytes = Base64Url.DecodeFromChars(part);
            return Base64Url.EncodeToString(bytes) == part ? bytes : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static JsonElement? ParseObject(byte[] utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8, Strict);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
