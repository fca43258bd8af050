using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Backend.Data.Tenancy;

namespace Backend.Kernel.Identity;

/// <summary>Signs tokens for development and tests (ES256). In Production tokens come from an identity provider.</summary>
public sealed class TokenIssuer
{
    private readonly ECDsa _key;
    private readonly string _header;
    private readonly TimeProvider _clock;
    private readonly Lock _signing = new();

    /// <summary>An issuer over development keys.</summary>
    /// <param name="keys">Keys with a private half.</param>
    /// <param name="clock">Where <c>iat</c> and <c>exp</c> come from.</param>
    /// <exception cref="InvalidOperationException">The keys are public keys only.</exception>
    public TokenIssuer(SigningKeys keys, TimeProvider clock)
    {
        _key = keys.Signing ?? throw new InvalidOperationException("Tokens are issued in Development only: these keys are public.");
        _clock = clock;
        _header = Encode(new JsonObject { ["alg"] = TokenAlgorithms.Es256, ["typ"] = "JWT", ["kid"] = keys.Verification[0].Id });
    }

    /// <summary>Signs a token. Safe for use by several threads.</summary>
    /// <param name="organization">The organization (<c>org</c>) it acts for.</param>
    /// <param name="subject">The caller (<c>sub</c>).</param>
    /// <param name="scopes">What it may do, such as <c>contacts:read</c>.</param>
    /// <param name="lifetime">How long it is valid.</param>
    public string Issue(OrganizationId organization, string subject, IEnumerable<string> scopes, TimeSpan lifetime)
    {
        var now = _clock.GetUtcNow();
        var payload = Encode(new JsonObject
        {
            ["aud"] = TokenVerifier.Audience,
            ["sub"] = subject,
            ["org"] = organization.ToString(),
            ["scope"] = string.Join(' ', scopes),
            ["iat"] = now.ToUnixTimeSeconds(),
            ["exp"] = (now + lifetime).ToUnixTimeSeconds(),
        });
        var signed = $"{_header}.{payload}";
        lock (_signing)
            return $"{signed}.{Base64Url.EncodeToString(_key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256))}";
    }

    private static string Encode(JsonObject part) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(part.ToJsonString()));
}
