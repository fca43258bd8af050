using System.Net;
using Backend.Kernel.Http.Endpoints;
using Backend.Kernel.Http.Streaming;

namespace Backend.Kernel.Tests.Http.Streaming;

/// <summary>An export over HTTP, with a dispatcher that does what the test says.</summary>
internal sealed class StreamedQueryTests : ApiFixture
{
    private const string Path = "/v1/widgets/export";

    [Test]
    public async Task Get_AnswersPageAfterPage()
    {
        Api.Dispatcher.Handler = (request, _) => Task.FromResult<object?>(((ExportWidgets)request).Cursor switch
        {
            null => new KeysetPage<WidgetPart>([new(Guid.Parse(Id), 1), new(Guid.Parse(Id), 2)], "next"),
            _ => new KeysetPage<WidgetPart>([new(Guid.Parse(Id), 3)], null),
        });

        using var response = await Api.SendAsync("GET", Path);

        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo(Ndjson.ContentType));
        Assert.That(
            await response.Content.ReadAsStringAsync(),
            Is.EqualTo(string.Concat(Enumerable.Range(1, 3).Select(i => $$"""{"productId":"{{Id}}","quantity":{{i}}}""" + "\n"))));
        Assert.That(Api.Dispatcher.Sent.Select(sent => ((ExportWidgets)sent.Request).Cursor), Is.EqualTo(new[] { null, "next" }));
    }

    [Test]
    public async Task Get_WhenThereIsNothing_IsEmpty()
    {
        Api.Dispatcher.Handler = (_, _) => Task.FromResult<object?>(new KeysetPage<WidgetPart>([], null));

        using var response = await Api.SendAsync("GET", Path);

        Assert.That((response.StatusCode, response.Content.Headers.ContentType!.MediaType), Is.EqualTo((HttpStatusCode.OK, Ndjson.ContentType)));
        Assert.That(await response.Content.ReadAsStringAsync(), Is.Empty);
    }

    [Test]
    public async Task Get_WhenTheFirstPageFails_IsAProblem()
    {
        Api.Dispatcher.Handler = (_, _) => throw new InvalidOperationException();

        using var response = await Api.SendAsync("GET", Path);

        Assert.That((response.StatusCode, response.Content.Headers.ContentType!.MediaType), Is.EqualTo((HttpStatusCode.InternalServerError, "application/problem+json")));
    }

    [Test]
    public async Task Get_WhenALaterPageFails_BreaksTheAnswerOff()
    {
        Api.Dispatcher.Handler = (request, _) => ((ExportWidgets)request).Cursor is null
            ? Task.FromResult<object?>(new KeysetPage<WidgetPart>([.. Enumerable.Range(1, 10_000).Select(i => new WidgetPart(Guid.Parse(Id), i))], "next"))
            : throw new InvalidOperationException();

        await Assert.ThrowsAsync<HttpRequestException>(() => Api.SendAsync("GET", Path));
    }
}
