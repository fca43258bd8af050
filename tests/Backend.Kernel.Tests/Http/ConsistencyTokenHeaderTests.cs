using System.Net;

namespace Backend.Kernel.Tests.Http;

internal sealed class ConsistencyTokenHeaderTests : ApiFixture
{
    private const string Header = "Backend-Consistency-Token";

    private const string Token = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWX_-01";

    [TestCase(Token)]
    [TestCase(Token + "," + Token)]
    [TestCase("latest")]
    public async Task Token_OfARead_IsPassedOn(string value)
    {
        await GetAsync(value);

        Assert.That(Api.Dispatcher.Options.ConsistencyToken, Is.EqualTo(value));
    }

    [TestCase("")]
    [TestCase("newest")]
    [TestCase(Token + "x")]
    [TestCase("latest," + Token)]
    [TestCase("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWX_-0!")]
    public async Task Token_OfAnotherForm_Answers400NamingIt(string value)
    {
        var response = await GetAsync(value);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((await TestApi.JsonAsync(response)).GetProperty("errors").TryGetProperty(Header, out _));
        Assert.That(Api.Dispatcher.Sent, Is.Empty);
    }

    [TestCase(null)]
    [TestCase(Token)]
    public async Task Answer_OfAWrite_CarriesTheToken(string? token)
    {
        Api.Dispatcher.ConsistencyToken = token;
        var response = await GetAsync(null);

        Assert.That(response.Headers.TryGetValues(Header, out var values) ? values.Single() : null, Is.EqualTo(token));
    }

    private async Task<HttpResponseMessage> GetAsync(string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/v1/widgets/{Id}");
        if (token is not null)
            request.Headers.TryAddWithoutValidation(Header, token);
        return await Api.Client.SendAsync(request);
    }
}
