using System.Net;
using Backend.Kernel.Tests.Identity;

namespace Backend.Kernel.Tests.Http;

internal sealed class AuthenticationTests : ApiFixture
{
    private const string Path = "/v1/widgets";

    [Test]
    public async Task Request_GoodToken_ActsForItsOrganization()
    {
        await Api.SendAsync("GET", Path);

        var context = Api.Dispatcher.Sent.Single().Context;
        Assert.That(context.Organization.ToString(), Is.EqualTo(TokenForge.Organization));
    }

    [TestCase(null)]
    [TestCase("Bearer")]
    [TestCase("Bearer ")]
    [TestCase("Bearer nonsense")]
    [TestCase("Basic dXNlcjpwYXNz")]
    [TestCase("Token abc")]
    public async Task Request_NoUsableToken_Answers401(string? header)
    {
        var response = await SendAsync(header);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(response.Headers.WwwAuthenticate.ToString(), Is.EqualTo("Bearer"));
        Assert.That((await TestApi.JsonAsync(response)).GetProperty("code").GetString(), Is.EqualTo("unauthenticated"));
        Assert.That(Api.Dispatcher.Sent, Is.Empty);
    }

    [Test]
    public async Task Request_SchemeInLowerCase_IsAccepted()
    {
        var token = Api.Client.DefaultRequestHeaders.Authorization!.Parameter;

        Assert.That((await SendAsync($"bearer {token}")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task Request_TokenWithoutOrganization_Answers403()
    {
        var response = await SendAsync(Api.Bearer(TokenForge.Claims(("org", null)).ToJsonString()).ToString());

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(Api.Dispatcher.Sent, Is.Empty);
    }

    [TestCase("")]
    [TestCase("widgets:write")]
    [TestCase("widgets")]
    [TestCase("widgets:*")]
    [TestCase("WIDGETS:READ")]
    public async Task Request_OtherScopes_Answers403NamingTheScope(string scope)
    {
        var response = await SendAsync(Api.Bearer(TokenForge.Claims(("scope", scope)).ToJsonString()).ToString());

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That((await TestApi.JsonAsync(response)).GetProperty("detail").GetString(), Does.Contain("widgets:read"));
    }

    [Test]
    public async Task Request_NoScopeAndABrokenBody_Answers403BeforeTheBodyIsRead()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = new StringContent("{", null, "application/json") };
        request.Headers.Authorization = Api.Bearer(TokenForge.Claims(("scope", "widgets:read")).ToJsonString());

        Assert.That((await Api.Client.SendAsync(request)).StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
    }

    [Test]
    public async Task Request_ProbeWithoutToken_IsAnswered()
    {
        using var client = new HttpClient { BaseAddress = Api.Client.BaseAddress };

        Assert.That((await client.GetAsync("/livez")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    private async Task<HttpResponseMessage> SendAsync(string? authorization)
    {
        using var client = new HttpClient { BaseAddress = Api.Client.BaseAddress };
        var request = new HttpRequestMessage(HttpMethod.Get, Path);
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        return await client.SendAsync(request);
    }
}
