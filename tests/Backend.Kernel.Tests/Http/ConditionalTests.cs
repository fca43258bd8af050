using System.Net;
using Backend.Kernel.Http.Binding;

namespace Backend.Kernel.Tests.Http;

internal sealed class ConditionalTests : ApiFixture
{
    [TestCase("\"7\"", HttpStatusCode.NotModified)]
    [TestCase("W/\"7\"", HttpStatusCode.NotModified)]
    [TestCase("\"6\", \"7\"", HttpStatusCode.NotModified)]
    [TestCase("*", HttpStatusCode.NotModified)]
    [TestCase("\"6\"", HttpStatusCode.OK)]
    [TestCase("7", HttpStatusCode.OK)]
    public async Task IfNoneMatch_OfARead_Answers304WhenTheVersionIsKnown(string tags, HttpStatusCode status)
    {
        var response = await SendAsync("GET", $"/v1/widgets/{Id}", "If-None-Match", tags);

        Assert.That(response.StatusCode, Is.EqualTo(status));
        Assert.That(response.Headers.ETag!.ToString(), Is.EqualTo("\"7\""));
        Assert.That((await response.Content.ReadAsByteArrayAsync()).Length == 0, Is.EqualTo(status == HttpStatusCode.NotModified));
    }

    [TestCase("DELETE", "If-Match", "\"7\"")]
    [TestCase("DELETE", "If-None-Match", "*")]
    [TestCase("PATCH", "If-None-Match", "*")]
    public async Task Condition_ThatNobodyLooksAt_Answers400(string method, string header, string value)
    {
        var response = await SendAsync(method, $"/v1/widgets/{Id}", header, value, method == "PATCH" ? "{}" : null);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((await TestApi.JsonAsync(response)).GetProperty("errors").TryGetProperty(header, out _));
        Assert.That(Api.Dispatcher.Sent, Is.Empty);
    }

    [Test]
    public void ContentTag_OfAnAnswer_ChangesWithItAndKeepsTheVersion()
    {
        var tag = EntityTag.Of(7, "one"u8);

        Assert.That(tag, Is.EqualTo(EntityTag.Of(7, "one"u8)).And.Not.EqualTo(EntityTag.Of(7, "two"u8)));
        Assert.That(EntityTag.ReadIfMatch(tag), Is.EqualTo(7));
        Assert.That(EntityTag.IsKnown(EntityTag.Of(7, "two"u8), tag), Is.False);
    }

    private Task<HttpResponseMessage> SendAsync(string method, string path, string header, string value, string? body = null)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = body is null ? null : new StringContent(body, null, "application/json") };
        request.Headers.TryAddWithoutValidation(header, value);
        return Api.Client.SendAsync(request);
    }
}
