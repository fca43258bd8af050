using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace Backend.Host.Tests.BadInput;

public sealed class UnauthenticatedTests : ApiTests
{
    private static readonly string[] Routes =
    [
        "GET /v1/contacts", "POST /v1/contacts", "PUT /v1/contacts", "GET /v1/contacts/{id}", "PATCH /v1/contacts/{id}", "DELETE /v1/contacts/{id}",
        "GET /v1/products", "POST /v1/products", "GET /v1/products/{id}", "PATCH /v1/products/{id}",
        "GET /v1/orders", "POST /v1/orders", "GET /v1/orders/{id}", "POST /v1/orders/{id}/cancel",
        "GET /v1/licenses", "GET /v1/licenses/{id}",
    ];

    [TestCaseSource(nameof(Routes))]
    public async Task Send_WithoutToken_Is401(string route)
    {
        var (method, path) = Split(route);

        var answer = await Host.Anonymous.SendAsync(method, path, null);

        answer.IsProblem(401, "unauthenticated");
        Assert.That(answer.Headers["WWW-Authenticate"], Is.EqualTo(new[] { "Bearer" }));
    }

    [TestCase("Basic dGVzdGVyOnNlY3JldA==")]
    [TestCase("Bearer")]
    [TestCase("Bearer ")]
    [TestCase("Bearer not-a-token")]
    [TestCase("Bearer a.b.c")]
    [TestCase("Bearer ..")]
    public async Task Get_MalformedCredentials_Is401(string authorization) =>
        (await Host.Anonymous.GetAsync("/v1/contacts", new Header("Authorization", authorization))).IsProblem(401, "unauthenticated");

    [Test]
    public async Task Get_TwoAuthorizationHeaders_Is401()
    {
        var good = new Header("Authorization", "Bearer " + Workplace.Token(Organization));

        (await Host.Anonymous.GetAsync("/v1/contacts", good)).With(200);
        (await Host.Anonymous.GetAsync("/v1/contacts", good, good)).IsProblem(401, "unauthenticated");
    }

    [Test]
    public async Task Get_TokenLongerThanTheLimit_Is401() =>
        (await Host.As(Workplace.Token(Organization) + new string('A', 9_000)).GetAsync("/v1/contacts")).IsProblem(401, "unauthenticated");

    [Test]
    public async Task Get_ExpiredToken_Is401() => (await WithClaimAsync("exp", 1_700_000_000L)).IsProblem(401, "unauthenticated");

    [Test]
    public async Task Get_TokenNotValidYet_Is401() =>
        (await WithClaimAsync("nbf", TimeProvider.System.GetUtcNow().AddHours(1).ToUnixTimeSeconds())).IsProblem(401, "unauthenticated");

    [TestCase("exp", null)]
    [TestCase("exp", "tomorrow")]
    [TestCase("aud", null)]
    [TestCase("aud", "another-service")]
    [TestCase("sub", null)]
    [TestCase("sub", "")]
    public async Task Get_ClaimMissingOrWrong_Is401(string claim, string? value) =>
        (await WithClaimAsync(claim, value)).IsProblem(401, "unauthenticated");

    [Test]
    public async Task Get_TokenOfAnotherKey_Is401()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

        (await Host.As(TokenForge.Signed(key, TokenForge.Claims(Organization))).GetAsync("/v1/contacts")).IsProblem(401, "unauthenticated");
    }

    [Test]
    public async Task Get_ClaimsChangedAfterSigning_Is401()
    {
        var own = Workplace.Token(Organization).Split('.');
        var other = Workplace.Token(OtherOrganization).Split('.');

        (await Host.As($"{own[0]}.{other[1]}.{own[2]}").GetAsync("/v1/contacts")).IsProblem(401, "unauthenticated");
    }

    [Test]
    public async Task Get_UnsignedToken_Is401() =>
        (await Host.As(TokenForge.Unsigned(TokenForge.Claims(Organization))).GetAsync("/v1/contacts")).IsProblem(401, "unauthenticated");

    [Test]
    public async Task Get_TokenSignedWithThePublicKeyAsSecret_Is401() =>
        (await Host.As(TokenForge.SignedWithPublicKey(Workplace, TokenForge.Claims(Organization))).GetAsync("/v1/contacts")).IsProblem(401, "unauthenticated");

    private static (HttpMethod Method, string Path) Split(string route)
    {
        var parts = route.Replace("{id}", Guid.CreateVersion7().ToString(), StringComparison.Ordinal).Split(' ');
        return (new HttpMethod(parts[0]), parts[1]);
    }

    private Task<Answer> WithClaimAsync(string claim, JsonNode? value)
    {
        var claims = TokenForge.Claims(Organization);
        if (value is null)
            claims.Remove(claim);
        else
            claims[claim] = value;
        return Host.As(TokenForge.Signed(Workplace, claims)).GetAsync("/v1/contacts");
    }
}
