using System.Text.Json.Nodes;
using Backend.Data.Tenancy;

namespace Backend.Host.Tests.BadInput;

public sealed class ForbiddenTests : ApiTests
{
    private static readonly string?[] Organizations =
    [
        null,
        "\"\"",
        "null",
        "7",
        "\"acme\"",
        "\"00000000-0000-0000-0000-000000000000\"",
        "\"{01890a5d-ac96-774b-bcce-b302099a8057}\"",
        "\"01890a5dac96774bbcceb302099a8057\"",
        "[\"01890a5d-ac96-774b-bcce-b302099a8057\"]",
        "{\"id\":\"01890a5d-ac96-774b-bcce-b302099a8057\"}",
    ];

    private static readonly object[][] ScopedRoutes =
    [
        ["GET", "/v1/contacts", "contacts:read"],
        ["POST", "/v1/contacts", "contacts:write"],
        ["PUT", "/v1/contacts", "contacts:write"],
        ["GET", "/v1/contacts/{id}", "contacts:read"],
        ["PATCH", "/v1/contacts/{id}", "contacts:write"],
        ["DELETE", "/v1/contacts/{id}", "contacts:write"],
        ["GET", "/v1/products", "orders:read"],
        ["POST", "/v1/products", "orders:write"],
        ["GET", "/v1/products/{id}", "orders:read"],
        ["PATCH", "/v1/products/{id}", "orders:write"],
        ["GET", "/v1/orders", "orders:read"],
        ["POST", "/v1/orders", "orders:write"],
        ["GET", "/v1/orders/{id}", "orders:read"],
        ["GET", "/v1/orders/summary?groupBy=month", "orders:read"],
        ["POST", "/v1/orders/{id}/place", "orders:write"],
        ["POST", "/v1/orders/{id}/pay", "orders:write"],
        ["POST", "/v1/orders/{id}/fulfil", "orders:write"],
        ["POST", "/v1/orders/{id}/cancel", "orders:write"],
        ["GET", "/v1/licenses", "licenses:read"],
        ["GET", "/v1/licenses/{id}", "licenses:read"],
        ["POST", "/v1/licenses", "licenses:write"],
        ["POST", "/v1/licenses/check", "licenses:read"],
        ["POST", "/v1/licenses/{id}/activate", "licenses:write"],
        ["POST", "/v1/licenses/{id}/renew", "licenses:write"],
        ["POST", "/v1/licenses/{id}/revoke", "licenses:write"],
        ["POST", "/v1/licenses/{id}/key", "licenses:write"],
        ["GET", "/v1/licenses/{id}/activations", "licenses:read"],
        ["POST", "/v1/licenses/{id}/activations", "licenses:write"],
        ["DELETE", "/v1/licenses/{id}/activations/m", "licenses:write"],
    ];

    [TestCaseSource(nameof(Organizations))]
    public async Task Get_TokenWithoutAUsableOrganization_Is403(string? organization)
    {
        var claims = TokenForge.Claims(Organization);
        claims.Remove("org");
        if (organization is not null)
            claims["org"] = JsonNode.Parse(organization);

        (await Host.As(TokenForge.Signed(Workplace, claims)).GetAsync("/v1/contacts")).IsProblem(403, "forbidden");
    }

    [Test]
    public async Task Get_OrganizationThatDoesNotExist_Is403() =>
        (await Host.As(Workplace.Token(new OrganizationId(Guid.CreateVersion7()))).GetAsync("/v1/contacts")).IsProblem(403, "forbidden");

    [TestCaseSource(nameof(ScopedRoutes))]
    public async Task Send_WithEveryScopeButTheNeededOne_Is403(string method, string path, string scope)
    {
        var others = string.Join(' ', Workplace.AllScopes.Split(' ').Where(each => each != scope));

        var answer = await SendAsync(method, path, others);

        answer.IsProblem(403, "forbidden");
    }

    [TestCaseSource(nameof(ScopedRoutes))]
    public async Task Send_WithTheNeededScopeAlone_IsNotRefused(string method, string path, string scope) =>
        Assert.That((await SendAsync(method, path, scope)).Status, Is.AnyOf(200, 400, 404, 415));

    [TestCase("")]
    [TestCase("contacts")]
    [TestCase("contacts:*")]
    [TestCase("CONTACTS:READ")]
    [TestCase("contacts:read,contacts:write")]
    public async Task Get_ScopeThatOnlyResemblesTheNeededOne_Is403(string scope) =>
        (await SendAsync("GET", "/v1/contacts", scope)).IsProblem(403, "forbidden");

    [Test]
    public async Task Get_TokenWithoutScopeClaim_Is403()
    {
        var claims = TokenForge.Claims(Organization);
        claims.Remove("scope");

        (await Host.As(TokenForge.Signed(Workplace, claims)).GetAsync("/v1/contacts")).IsProblem(403, "forbidden");
    }

    private Task<Answer> SendAsync(string method, string path, string scopes) => Host.As(Workplace.Token(Organization, scopes))
        .SendAsync(new HttpMethod(method), path.Replace("{id}", Guid.CreateVersion7().ToString(), StringComparison.Ordinal), null);
}
