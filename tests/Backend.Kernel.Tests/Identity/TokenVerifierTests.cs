using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Backend.Kernel.Errors;
using Backend.Kernel.Identity;

namespace Backend.Kernel.Tests.Identity;

internal sealed class TokenVerifierTests
{
    private readonly FixedClock _clock = new(TokenForge.Now);
    private TokenForge _forge = null!;
    private SigningKeys _keys = null!;
    private TokenVerifier _verifier = null!;

    [SetUp]
    public void MakeKeys()
    {
        _forge = new TokenForge();
        _keys = _forge.PublicKeys;
        _clock.Now = TokenForge.Now;
        _verifier = new TokenVerifier(_keys, _clock);
    }

    [TearDown]
    public void DropKeys()
    {
        _keys.Dispose();
        _forge.Dispose();
    }

    [Test]
    public void Verify_GoodToken_YieldsItsOrganizationCallerAndScopes()
    {
        var context = _verifier.Verify(_forge.Sign(TokenForge.Claims()));

        Assert.That(context.Organization.ToString(), Is.EqualTo(TokenForge.Organization));
        Assert.That(context.Subject, Is.EqualTo("tester"));
        Assert.That(context.Scopes, Is.EquivalentTo(new[] { "contacts:read", "contacts:write" }));
    }

    [Test]
    public void Verify_SameTokenAgain_YieldsTheRememberedContext()
    {
        var token = _forge.Sign(TokenForge.Claims());
        var first = _verifier.Verify(token);

        Assert.That(_verifier.Verify(token), Is.SameAs(first));
    }

    [Test]
    public void Verify_RememberedTokenAfterItExpired_Refuses()
    {
        var token = _forge.Sign(TokenForge.Claims());
        _verifier.Verify(token);
        _clock.Now = TokenForge.Now.AddHours(1) + TokenVerifier.ClockSkew;

        Assert.That(() => _verifier.Verify(token), Throws.TypeOf<UnauthenticatedException>());
    }

    [TestCase("""{"alg":"none"}""")]
    [TestCase("""{"alg":"None"}""")]
    [TestCase("""{"alg":""}""")]
    [TestCase("""{"alg":null}""")]
    [TestCase("""{}""")]
    [TestCase("""{"alg":"RS256"}""")]
    [TestCase("""{"alg":"ES384"}""")]
    [TestCase("""{"alg":"es256"}""")]
    [TestCase("""{"alg":["ES256"]}""")]
    [TestCase("""{"alg":"\ud800"}""")]
    [TestCase("""{"alg":"none","alg":"ES256"}""")]
    [TestCase("""{"alg":"ES256","crit":["exp"]}""")]
    [TestCase("""["ES256"]""")]
    [TestCase("""not json""")]
    public void Verify_HeaderOtherThanEs256_Refuses(string header)
        => Refuses(_forge.Sign(TokenForge.Claims().ToJsonString(), header));

    [Test]
    public void Verify_AlgNoneWithoutSignature_Refuses()
        => Refuses($"{TokenForge.Encode("""{"alg":"none"}""")}.{TokenForge.Encode(TokenForge.Claims().ToJsonString())}.");

    [Test]
    public void Verify_Hs256KeyedWithThePublicKey_Refuses()
    {
        var signed = $"{TokenForge.Encode("""{"alg":"HS256"}""")}.{TokenForge.Encode(TokenForge.Claims().ToJsonString())}";
        foreach (var secret in new[] { Encoding.ASCII.GetBytes(_forge.Key.ExportSubjectPublicKeyInfoPem()), _forge.Key.ExportSubjectPublicKeyInfo() })
            Refuses($"{signed}.{Base64Url.EncodeToString(HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(signed)))}");
    }

    [Test]
    public void Verify_SignedByAnotherKey_Refuses()
    {
        using var other = new TokenForge();
        Refuses(other.Sign(TokenForge.Claims()));
    }

    [Test]
    public void Verify_SignedByAnotherKeyThatClaimsOurKeyId_Refuses()
    {
        using var other = new TokenForge();
        Refuses(other.Sign(TokenForge.Claims().ToJsonString(), $$"""{"alg":"ES256","kid":"{{_keys.Verification[0].Id}}"}"""));
    }

    [TestCase("""{"alg":"ES256","kid":"of-the-issuer"}""")]
    [TestCase("""{"alg":"ES256","kid":"../../etc/passwd","jku":"https://example.com/keys","jwk":{}}""")]
    public void Verify_UnknownKeyIdOrKeyLocation_IsDecidedByTheKeysAtHand(string header)
        => Assert.That(_verifier.Verify(_forge.Sign(TokenForge.Claims().ToJsonString(), header)).Subject, Is.EqualTo("tester"));

    [Test]
    public void Verify_PayloadChangedAfterSigning_Refuses()
    {
        var parts = _forge.Sign(TokenForge.Claims()).Split('.');
        Refuses($"{parts[0]}.{TokenForge.Encode(TokenForge.Claims(("sub", "root")).ToJsonString())}.{parts[2]}");
    }

    [TestCase("{0}.{1}")]
    [TestCase("{0}.{1}.")]
    [TestCase("{0}.{1}.{2}.")]
    [TestCase("{0}.{1}.{2}=")]
    [TestCase("{0}=.{1}.{2}")]
    [TestCase(" {0}.{1}.{2}")]
    [TestCase("{0}.{1}.{2}\n")]
    [TestCase("{0}.{1}.{2}é")]
    [TestCase("..")]
    [TestCase("")]
    public void Verify_OtherSpelling_Refuses(string form)
    {
        var parts = _forge.Sign(TokenForge.Claims()).Split('.');
        Refuses(form.Replace("{0}", parts[0]).Replace("{1}", parts[1]).Replace("{2}", parts[2]));
    }

    [Test]
    public void Verify_SignatureWithUnusedBitsSet_Refuses()
    {
        const string alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        var token = _forge.Sign(TokenForge.Claims());
        Refuses(token[..^1] + alphabet[alphabet.IndexOf(token[^1]) | 1]);
    }

    [Test]
    public void Verify_LongerThanTheLimit_Refuses()
        => Refuses(_forge.Sign(TokenForge.Claims(("pad", new string('x', TokenVerifier.LongestToken)))));

    [TestCase("""{"aud":"backend","sub":"a","org":"01970000-0000-7000-8000-00000000000a","exp":9999999999,"org":"01970000-0000-7000-8000-00000000000b"}""")]
    [TestCase("""{"aud":"backend","sub":"a","org":"01970000-0000-7000-8000-00000000000a","exp":9999999999,"x":{"y":1,"y":2}}""")]
    public void Verify_RepeatedClaim_Refuses(string claims) => Refuses(_forge.Sign(claims));

    private static IEnumerable<TestCaseData> WrongClaims()
    {
        var now = TokenForge.Now.ToUnixTimeSeconds();
        yield return Case("aud", null);
        yield return Case("aud", "frontend");
        yield return Case("aud", "BACKEND");
        yield return Case("aud", new JsonArray("frontend", 1));
        yield return Case("aud", new JsonObject { ["backend"] = true });
        yield return Case("exp", null);
        yield return Case("exp", now - 31);
        yield return Case("exp", "9999999999");
        yield return Case("exp", -1);
        yield return Case("exp", 1e300);
        yield return Case("nbf", now + 31);
        yield return Case("nbf", "0");
        yield return Case("sub", null);
        yield return Case("sub", "");
        yield return Case("sub", 7);
        yield return Case("sub", "a\0b");
        yield return Case("sub", new string('a', 201));
        yield return Case("scope", new JsonArray("contacts:read"));
    }

    [TestCaseSource(nameof(WrongClaims))]
    public void Verify_WrongClaim_Refuses(string name, string? json)
        => Refuses(_forge.Sign(TokenForge.Claims((name, json is null ? null : JsonNode.Parse(json)))));

    private static IEnumerable<TestCaseData> RightClaims()
    {
        var now = TokenForge.Now.ToUnixTimeSeconds();
        yield return Case("aud", new JsonArray("frontend", "backend"));
        yield return Case("exp", now - 29);
        yield return Case("exp", now + 0.5);
        yield return Case("nbf", now + 29);
        yield return Case("scope", null);
        yield return Case("org", TokenForge.Organization.ToUpperInvariant());
    }

    [TestCaseSource(nameof(RightClaims))]
    public void Verify_UnusualButValidClaim_Accepts(string name, string? json)
    {
        var context = _verifier.Verify(_forge.Sign(TokenForge.Claims((name, json is null ? null : JsonNode.Parse(json)))));
        Assert.That(context.Organization.ToString(), Is.EqualTo(TokenForge.Organization));
    }

    private static IEnumerable<TestCaseData> NoOrganization()
    {
        yield return Case("org", null);
        yield return Case("org", "");
        yield return Case("org", "00000000-0000-0000-0000-000000000000");
        yield return Case("org", $"{{{TokenForge.Organization}}}");
        yield return Case("org", $"({TokenForge.Organization})");
        yield return Case("org", TokenForge.Organization.Replace("-", ""));
        yield return Case("org", $" {TokenForge.Organization}");
        yield return Case("org", $"+{TokenForge.Organization[1..]}");
        yield return Case("org", $"0x{TokenForge.Organization[2..]}");
        yield return Case("org", new JsonArray(TokenForge.Organization));
        yield return Case("org", new JsonObject { ["id"] = TokenForge.Organization });
        yield return Case("org", 1);
    }

    [TestCaseSource(nameof(NoOrganization))]
    public void Verify_GoodTokenWithoutOneCanonicalOrganization_Forbids(string name, string? json)
    {
        var token = _forge.Sign(TokenForge.Claims((name, json is null ? null : JsonNode.Parse(json))));
        Assert.That(() => _verifier.Verify(token), Throws.TypeOf<ForbiddenException>());
    }

    [Test]
    public void Verify_ExpiredTokenWithoutOrganization_IsUnauthenticatedRatherThanForbidden()
        => Refuses(_forge.Sign(TokenForge.Claims(("org", null), ("exp", 1))));

    [Test]
    public void Verify_Rs256WithAnRsaKeyConfigured_Accepts()
    {
        using var rsa = RSA.Create(2048);
        using var keys = TokenForge.KeysOf(_forge.Key.ExportSubjectPublicKeyInfoPem(), rsa.ExportSubjectPublicKeyInfoPem());
        var signed = $"{TokenForge.Encode("""{"alg":"RS256"}""")}.{TokenForge.Encode(TokenForge.Claims().ToJsonString())}";
        var signature = rsa.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

        Assert.That(new TokenVerifier(keys, _clock).Verify($"{signed}.{Base64Url.EncodeToString(signature)}").Subject, Is.EqualTo("tester"));
    }

    [Test]
    public void Verify_MoreTokensThanAreRemembered_StillVerifiesEach()
    {
        var remembered = new VerifiedTokens(capacity: 2);
        var context = _verifier.Verify(_forge.Sign(TokenForge.Claims()));
        for (var i = 0; i < 5; i++)
            remembered.Add(VerifiedTokens.KeyOf($"token {i}"), context, TokenForge.Now.AddHours(1));

        Assert.That(remembered.Find(VerifiedTokens.KeyOf("token 0"), TokenForge.Now), Is.Null);
        Assert.That(remembered.Find(VerifiedTokens.KeyOf("token 4"), TokenForge.Now), Is.SameAs(context));
    }

    private static TestCaseData Case(string name, JsonNode? value) => new(name, value?.ToJsonString());

    private void Refuses(string token) => Assert.That(() => _verifier.Verify(token), Throws.TypeOf<UnauthenticatedException>());
}
