using System.Net;

namespace Backend.Kernel.Tests.Http;

internal sealed class ReplyTests : ApiFixture
{
    [Test]
    public async Task Created_NewRow_CarriesLocationTagAndBody()
    {
        var response = await Api.SendAsync("POST", "/v1/widgets", """{"name":"a","quantity":1}""");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Created));
        Assert.That(response.Headers.Location!.ToString(), Is.EqualTo($"/v1/widgets/{Id}"));
        Assert.That(response.Headers.ETag!.ToString(), Is.EqualTo("\"7\""));
        Assert.That(response.Content.Headers.ContentType!.ToString(), Is.EqualTo("application/json"));
        Assert.That(await response.Content.ReadAsStringAsync(), Is.EqualTo(
            $$"""{"id":"{{Id}}","name":"Müller \u003Cb\u003E","version":7,"kind":"two_sided","createdAt":"2026-01-31T12:00:00Z","notes":null}"""));
    }

    [Test]
    public async Task Ok_List_IsAnEnvelope()
    {
        var page = await TestApi.JsonAsync(await Api.SendAsync("GET", "/v1/widgets"));

        Assert.That(page.GetProperty("data").GetArrayLength(), Is.EqualTo(1));
        Assert.That(page.GetProperty("nextCursor").ValueKind, Is.EqualTo(System.Text.Json.JsonValueKind.Null));
    }

    [Test]
    public async Task NoContent_Deleted_HasNoBody()
    {
        var response = await Api.SendAsync("DELETE", $"/v1/widgets/{Id}");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(await response.Content.ReadAsByteArrayAsync(), Is.Empty);
    }

    [TestCase(0, 50, 0)]
    [TestCase(50, 50, 1)]
    [TestCase(51, 50, 2)]
    public void TotalPages_Total_IsRoundedUp(long total, int pageSize, long pages)
        => Assert.That(new Backend.Kernel.Http.Endpoints.Pagination(1, pageSize, total).TotalPages, Is.EqualTo(pages));
}
