using System.Net;
using Backend.Data.Schema;

namespace Backend.Kernel.Tests.Http;

internal sealed class PatchTests : ApiFixture
{
    [Test]
    public async Task Patch_AbsentNullAndValue_AreThreeThings()
    {
        await Api.SendAsync("PATCH", $"/v1/widgets/{Id}", """{"notes":null,"quantity":3,"rank":null}""", "application/merge-patch+json");

        var patch = ((PatchWidget)Api.Dispatcher.Sent.Single().Request).Patch;
        Assert.That((patch.Name.IsSet, patch.Kind.IsSet), Is.EqualTo((false, false)));
        Assert.That(patch.Notes, Is.EqualTo(new Optional<string?>(null)));
        Assert.That(patch.Quantity, Is.EqualTo(new Optional<int>(3)));
        Assert.That(patch.Rank, Is.EqualTo(new Optional<int?>(null)));
    }

    [TestCase("""{"name":null}""", "name", "null")]
    [TestCase("""{"quantity":null}""", "quantity", "null")]
    [TestCase("""{"kind":null}""", "kind", "null")]
    [TestCase("""{"quantity":"3"}""", "quantity", "whole number")]
    [TestCase("""{"kind":"round"}""", "kind", "one of")]
    [TestCase("""{"id":"01970000-0000-7000-8000-000000000002"}""", "id", "not a known")]
    public async Task Patch_BadField_Answers400NamingIt(string body, string field, string message)
    {
        var response = await Api.SendAsync("PATCH", $"/v1/widgets/{Id}", body);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((await TestApi.JsonAsync(response)).GetProperty("errors").GetProperty(field)[0].GetString(), Does.Contain(message));
    }

    [TestCase(null, null)]
    [TestCase("*", null)]
    [TestCase("\"7\"", 7L)]
    public async Task IfMatch_GoodTag_IsTheVersion(string? tag, long? version)
    {
        await SendAsync(tag);

        Assert.That(((PatchWidget)Api.Dispatcher.Sent.Single().Request).Version, Is.EqualTo(version));
    }

    [TestCase("7")]
    [TestCase("W/\"7\"")]
    [TestCase("\"7\", \"8\"")]
    [TestCase("\"-7\"")]
    [TestCase("\" 7\"")]
    [TestCase("\"\"")]
    [TestCase("\"99999999999999999999\"")]
    [TestCase("abc")]
    public async Task IfMatch_OtherTag_Answers400(string tag)
    {
        var response = await SendAsync(tag);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((await TestApi.JsonAsync(response)).GetProperty("errors").TryGetProperty("If-Match", out _), Is.True);
    }

    private Task<HttpResponseMessage> SendAsync(string? tag)
    {
        var request = new HttpRequestMessage(HttpMethod.Patch, $"/v1/widgets/{Id}") { Content = new StringContent("{}", null, "application/json") };
        if (tag is not null)
            request.Headers.TryAddWithoutValidation("If-Match", tag);
        return Api.Client.SendAsync(request);
    }
}
