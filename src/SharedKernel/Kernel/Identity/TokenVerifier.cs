using System.Text;
using Backend.Kernel.Errors;

namespace Backend.Kernel.Identity;

/// <summary>
/// Verifies bearer tokens (JWT, ES256 or RS256) and makes the <see cref="OrganizationContext"/> from them.
/// Safe for use by several threads; verified tokens are remembered until they expire.
/// </summary>
/// <param name="keys">The keys that may have signed.</param>
/// <param name="clock">What <c>exp</c> and <c>nbf</c> are compared with.</param>
public sealed class TokenVerifier(SigningKeys keys, TimeProvider clock)
{
    /// <summary>The audience (<c>aud</c>) that a token must name.</summary>
    public const string Audience = "backend";

    /// <summary>The longest token that is looked at, in characters.</summary>
    public const int LongestToken = 8 * 1024;

    /// <summary>How far the clocks of issuer and server may differ.</summary>
    public static readonly TimeSpan ClockSkew = TimeSpan.FromSeconds(30);

    private const int RememberedTokens = 4096;
    private readonly VerifiedTokens _verified = new(RememberedTokens);

    /// <summary>Verifies a token: signature, audience, time, caller, organization.</summary>
    /// <param name="token">The text after <c>Bearer</c>.</param>
    /// <exception cref="UnauthenticatedException">The token is not valid, or no longer.</exception>
    /// <exception cref="ForbiddenException">The token is valid but names no organization.</exception>
    public OrganizationContext Verify(string token)
    {
        if (token.Length > LongestToken || !Ascii.IsValid(token))
            throw Invalid();

        var now = clock.GetUtcNow();
        var key = VerifiedTokens.KeyOf(token);
        if (_verified.Find(key, now) is { } known)
            return known;

        var parsed = SignedToken.Parse(token) ?? throw Invalid();
        if (!IsSigned(parsed))
            throw Invalid();

        var claims = new TokenClaims(parsed.Claims);
        var expires = claims.Expires + ClockSkew ?? throw Invalid();
        if (now >= expires)
            throw new UnauthenticatedException("The bearer token has expired.");
        if (!claims.IsFor(Audience) || !claims.HasBegun(now + ClockSkew) || claims.Subject is not { } subject || claims.Scopes is not { } scopes)
            throw Invalid();
        if (claims.Organization is not { } organization)
            throw new ForbiddenException("The token names no organization.");

        var context = new OrganizationContext(organization, subject, scopes);
        _verified.Add(key, context, expires);
        return context;
    }

    private static UnauthenticatedException Invalid() => new("The bearer token is not valid.");

    // The algorithm must be that of a key at hand: "none" and HMAC have none, so they can never match.
    private bool IsSigned(SignedToken token)
    {
        var algorithm = JsonText.Of(token.Header, "alg");
        var keyId = JsonText.Of(token.Header, "kid");
        if (algorithm is null || token.Header.TryGetProperty("crit", out _))
            return false;

        var candidates = keys.Verification.Where(k => k.Algorithm == algorithm).ToList();
        if (candidates.Find(k => k.Id == keyId) is { } named)
            return named.Verifies(token.Signed, token.Signature);
        return candidates.Exists(k => k.Verifies(token.Signed, token.Signature));
    }
}
