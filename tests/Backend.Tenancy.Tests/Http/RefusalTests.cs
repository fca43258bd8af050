using System.Text.Json;
using System.Text.Json.Nodes;
using Backend.Data.Tenancy;
using Backend.Testing.Hosting;
using Backend.Testing.Shop;

namespace Backend.Tenancy.Tests.Http;

/// <summary>What every route refuses, whoever asks: tokens without an organization, requests that name one, organizations that may not.</summary>
internal sealed class RefusalTests
{
    private static readonly string[] WrongOrganizations =
    [
        "null", "\"\"", "[]", $"[\"{ShopDatabase.Globex}\"]", "{}", "1", "true",
        "\"00000000-0000-0000-0000-000000000000\"",
        $"\"{{{ShopDatabase.Globex}}}\"",
        $"\"{ShopDatabase.Globex.Value:N}\"",
        $"\"urn:uuid:{ShopDatabase.Globex}\"",
        $"\" {ShopDatabase.Globex}\"",
        $"\"{ShopDatabase.Acme},{ShopDatabase.Globex}\"",
    ];

    private ApiSite _site = null!;

    private static IEnumerable<RouteCase> Routes => RouteCases.All;

    private static IEnumerable<RouteCase> RoutesWithBody => RouteCases.All.Where(route => route.Body is not null && route.Template != "/v1/contacts/import");

    [OneTimeSetUp]
    public async Task StartAsync() => _site = await SharedSite.JoinAsync();

    [TestCaseSource(nameof(Routes))]
    public async Task Send_WithoutATokenOrOrganization_IsRefusedAndSendsNoStatement(RouteCase route)
    {
        _site.Proxy.Reset();

        (await SendAsync(_site.Anonymous, route)).IsProblem(401, "unauthenticated");
        foreach (var organization in WrongOrganizations.Append(null))
        {
            var claims = TokenForge.Claims(ShopDatabase.Acme);
            claims.Remove("org");
            if (organization is not null)
                claims["org"] = JsonNode.Parse(organization);
            (await SendAsync(_site.WithToken(TokenForge.Signed(_site.Workplace, claims)), route)).IsProblem(403, "forbidden");
        }

        Assert.That(_site.Proxy.Statements, Is.Zero);
    }

    [TestCaseSource(nameof(Routes))]
    public async Task Send_OrganizationInHeaderOrQuery_IsRefusedAndSendsNoStatement(RouteCase route)
    {
        _site.Proxy.Reset();
        var path = RouteCases.PathOf(route, Aim.AtGlobex);

        var header = await SendAsync(_site.Acme, route, path, new Header("X-Organization-Id", ShopDatabase.Globex.ToString()));
        var query = await SendAsync(_site.Acme, route, path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + $"organizationId={ShopDatabase.Globex}");

        Assert.That((header.Status, query.Status), Is.EqualTo((400, 400)), header.Text + query.Text);
        Assert.That(_site.Proxy.Statements, Is.Zero);
    }

    [TestCaseSource(nameof(RoutesWithBody))]
    public async Task Send_OrganizationInTheBody_IsRefusedAndSendsNoStatement(RouteCase route)
    {
        _site.Proxy.Reset();
        foreach (var field in new[] { "organizationId", "organization_id", "organization", "tenantId", "org" })
        {
            var body = JsonSerializer.SerializeToNode(route.Body!(Aim.AtNobody))!;
            body[field] = ShopDatabase.Globex.ToString();
            (await _site.Acme.SendAsync(new HttpMethod(route.Method), RouteCases.PathOf(route, Aim.AtNobody), body.ToJsonString())).IsProblem(400, "malformed_request", field);
        }

        Assert.That(_site.Proxy.Statements, Is.Zero);
    }

    [TestCaseSource(nameof(Routes))]
    public async Task Send_OrganizationInBaggageOrPath_IsIgnoredOrRefused(RouteCase route)
    {
        var before = await _site.DigestAsync(ShopDatabase.Globex);
        var path = RouteCases.PathOf(route, Aim.AtGlobex);

        var baggage = await SendAsync(_site.Acme, route, path, new Header("baggage", $"organization={ShopDatabase.Globex},backend.organization.id={ShopDatabase.Globex}"));
        var named = await SendAsync(_site.Acme, route, $"/v1/organizations/{ShopDatabase.Globex}{path["/v1".Length..]}");

        Assert.That(baggage.Text, Does.Not.Contain("of Globex"));
        Assert.That(named.Status, Is.EqualTo(404));
        Assert.That(await _site.DigestAsync(ShopDatabase.Globex), Is.EqualTo(before));
    }

    [TestCaseSource(nameof(Routes))]
    public async Task Send_BySuspendedOrUnknownOrganization_IsRefusedAlike(RouteCase route)
    {
        var suspended = await SendAsync(_site.As(ShopDatabase.Initech), route);
        var unknown = await SendAsync(_site.As(new OrganizationId(Guid.CreateVersion7())), route);

        Assert.That((suspended.Status, suspended.WithoutIds()), Is.EqualTo((unknown.Status, unknown.WithoutIds())));
        // An import answers line by line: what it says of the end is all that is left to refuse with.
        if (route.Template == "/v1/contacts/import")
            Assert.That(suspended.Text, Does.Contain("\"created\":0").And.Contain("\"code\":\"forbidden\""));
        else
            Assert.That(suspended.Status, Is.EqualTo(403), suspended.Text);
    }

    private static Task<Answer> SendAsync(Api api, RouteCase route, string? path = null, params Header[] headers) =>
        api.SendAsync(new HttpMethod(route.Method), path ?? RouteCases.PathOf(route, Aim.AtNobody), route.Body?.Invoke(Aim.AtNobody), headers);
}
