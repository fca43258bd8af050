using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Backend.Kernel.Identity;
using Microsoft.Extensions.Configuration;

namespace Backend.Kernel.Tests.Identity;

/// <summary>Makes tokens, good and bad, for a key of its own.</summary>
internal sealed class TokenForge : IDisposable
{
    public const string Organization = "01970000-0000-7000-8000-00000000000a";

    public static readonly DateTimeOffset Now = new(2026, 1, 31, 12, 0, 0, TimeSpan.Zero);

    public ECDsa Key { get; } = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public SigningKeys PublicKeys => KeysOf(Key.ExportSubjectPublicKeyInfoPem());

    public static SigningKeys KeysOf(params string[] pem) => SigningKeys.FromConfiguration(new ConfigurationBuilder()
        .AddInMemoryCollection(pem.Select((p, i) => KeyValuePair.Create($"{SigningKeys.PublicKeysSetting}:{i}", (string?)p))).Build());

    public static JsonObject Claims(params (string Name, JsonNode? Value)[] changes)
    {
        var claims = new JsonObject
        {
            ["aud"] = "backend",
            ["sub"] = "tester",
            ["org"] = Organization,
            ["scope"] = "contacts:read contacts:write",
            ["exp"] = Now.AddHours(1).ToUnixTimeSeconds(),
        };
        foreach (var (name, value) in changes)
        {
            claims.Remove(name);
            if (value is not null)
                claims[name] = value;
        }

        return claims;
    }

    public string Sign(string claims, string header = """{"alg":"ES256"}""")
    {
        var signed = $"{Encode(header)}.{Encode(claims)}";
        return $"{signed}.{Base64Url.EncodeToString(Key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256))}";
    }

    public string Sign(JsonObject claims) => Sign(claims.ToJsonString());

    public static string Encode(string part) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(part));

    public void Dispose() => Key.Dispose();
}
