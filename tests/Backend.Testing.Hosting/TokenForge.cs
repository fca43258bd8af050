using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Backend.Data.Tenancy;

namespace Backend.Testing.Hosting;

/// <summary>Tokens that no issuer would write.</summary>
internal static class TokenForge
{
    /// <summary>The claims of a good token.</summary>
    public static JsonObject Claims(OrganizationId organization) => new()
    {
        ["aud"] = "backend",
        ["sub"] = "tester",
        ["org"] = organization.ToString(),
        ["scope"] = Workplace.AllScopes,
        ["iat"] = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds(),
        ["exp"] = TimeProvider.System.GetUtcNow().AddHours(1).ToUnixTimeSeconds(),
    };

    /// <summary>Signed with the key that the host trusts.</summary>
    public static string Signed(Workplace workplace, JsonObject claims)
    {
        using var key = ECDsa.Create();
        key.ImportFromPem(File.ReadAllText(workplace.KeyFile));
        return Signed(key, claims);
    }

    public static string Signed(ECDsa key, JsonObject claims)
    {
        var signed = $"{Encoded(new JsonObject { ["alg"] = "ES256", ["typ"] = "JWT" })}.{Encoded(claims)}";
        return $"{signed}.{Base64Url.EncodeToString(key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256))}";
    }

    /// <summary>With <c>alg: none</c> and no signature.</summary>
    public static string Unsigned(JsonObject claims) => $"{Encoded(new JsonObject { ["alg"] = "none" })}.{Encoded(claims)}.";

    /// <summary>With HMAC, whose key is what everybody may know: the public key.</summary>
    public static string SignedWithPublicKey(Workplace workplace, JsonObject claims)
    {
        using var key = ECDsa.Create();
        key.ImportFromPem(File.ReadAllText(workplace.KeyFile));
        var signed = $"{Encoded(new JsonObject { ["alg"] = "HS256" })}.{Encoded(claims)}";
        var secret = Encoding.ASCII.GetBytes(key.ExportSubjectPublicKeyInfoPem());
        return $"{signed}.{Base64Url.EncodeToString(HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(signed)))}";
    }

    private static string Encoded(JsonObject part) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(part.ToJsonString()));
}
