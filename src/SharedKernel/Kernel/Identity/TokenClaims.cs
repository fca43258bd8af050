using System.Collections.Frozen;
using System.Text.Json;
using Backend.Data.Tenancy;

namespace Backend.Kernel.Identity;

/// <summary>Reads the claims of a token whose signature holds. Null means that the claim is missing or of a wrong type.</summary>
internal readonly struct TokenClaims(JsonElement claims)
{
    private const int LongestSubject = 200;

    public DateTimeOffset? Expires => Instant("exp");

    public string? Subject => Text("sub") is { Length: > 0 and <= LongestSubject } subject && !subject.Any(char.IsControl) ? subject : null;

    public OrganizationId? Organization => CanonicalUuid.TryParse(Text("org"), out var id) && id != Guid.Empty ? new OrganizationId(id) : null;

    public FrozenSet<string>? Scopes => claims.TryGetProperty("scope", out _)
        ? Text("scope")?.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal)
        : FrozenSet<string>.Empty;

    public bool IsFor(string audience) => claims.TryGetProperty("aud", out var aud) && aud.ValueKind switch
    {
        JsonValueKind.String => aud.ValueEquals(audience),
        JsonValueKind.Array => aud.EnumerateArray().Any(a => a.ValueKind == JsonValueKind.String && a.ValueEquals(audience)),
        _ => false,
    };

    public bool HasBegun(DateTimeOffset now) => !claims.TryGetProperty("nbf", out _) || (Instant("nbf") is { } begins && begins <= now);

    private string? Text(string name) => JsonText.Of(claims, name);

    // A NumericDate (RFC 7519) may have a fraction.
    private DateTimeOffset? Instant(string name)
        => claims.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var seconds)
            && seconds is >= 0 and < 253402300799
            ? DateTimeOffset.FromUnixTimeMilliseconds((long)(seconds * 1000))
            : null;
}
