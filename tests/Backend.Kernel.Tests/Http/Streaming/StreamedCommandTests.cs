using System.Net;
using System.Text.Json;
using Backend.Kernel.Errors;
using Backend.Kernel.Http.Streaming;

namespace Backend.Kernel.Tests.Http.Streaming;

/// <summary>An import over HTTP, with a dispatcher that does what the test says.</summary>
internal sealed class StreamedCommandTests : ApiFixture
{
    private const string Path = "/v1/widgets/import";

    private const int Bad = 13;

    [SetUp]
    public void AnswerEachLine() => Api.Dispatcher.Handler = (request, _) => Task.FromResult<object?>(Outcomes((ImportWidgets)request));

    [Test]
    public async Task Post_AnswersEachLineInItsOrder_AndSumsUp()
    {
        var lines = await ImportAsync($"{Part(1)}\n{{\n\n{Part(4)}");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(lines.SkipLast(1).Select(line => line.GetProperty("line").GetInt32()), Is.EqualTo(new[] { 1, 2, 4 }));
            Assert.That(lines.SkipLast(1).Select(line => line.GetProperty("status").GetString()), Is.EqualTo(new[] { "created", "failed", "created" }));
            Assert.That(lines[1].GetProperty("code").GetString(), Is.EqualTo("malformed_request"));
            Assert.That(
                lines[^1].GetProperty("summary").GetRawText(),
                Is.EqualTo("""{"isComplete":true,"lines":3,"created":2,"updated":0,"unchanged":0,"skipped":0,"failed":1}"""));
        }
    }

    [Test]
    public async Task Post_OfNothing_IsAnEmptyImport()
    {
        var lines = await ImportAsync("\n");

        Assert.That(lines.Single().GetProperty("summary").GetProperty("lines").GetInt32(), Is.Zero);
        Assert.That(Api.Dispatcher.Sent, Is.Empty);
    }

    [Test]
    public async Task Post_WhenABatchFails_SendsItsLinesOneByOne()
    {
        Api.Dispatcher.Handler = (request, _) => ((ImportWidgets)request).Parts.Any(part => part.Quantity == Bad)
            ? throw new InvalidOperationException("nobody foresaw it")
            : Task.FromResult<object?>(Outcomes((ImportWidgets)request));

        var lines = await ImportAsync(string.Join('\n', Enumerable.Range(11, 4).Select(Part)));

        Assert.That(lines.SkipLast(1).Select(line => line.GetProperty("status").GetString()), Is.EqualTo(new[] { "created", "created", "failed", "created" }));
        Assert.That(lines[2].GetProperty("code").GetString(), Is.EqualTo("internal"));
        Assert.That(lines[2].ToString(), Does.Not.Contain("foresaw"));
        Assert.That(Api.Log.Lines.Count(line => line.Id.Id == 2012), Is.EqualTo(1));
    }

    [Test]
    public async Task Post_WhenTheDatabaseIsAway_EndsWithTheReasonAndSendsNothingMore()
    {
        var sent = 0;
        Api.Dispatcher.Handler = (request, _) => ++sent > 1
            ? throw new AwayException()
            : Task.FromResult<object?>(Outcomes((ImportWidgets)request));

        var lines = await ImportAsync(string.Join('\n', Enumerable.Range(1, 3 * StreamLimits.BatchLines).Select(Part)));

        var summary = lines[^1].GetProperty("summary");
        Assert.That(lines, Has.Count.EqualTo(StreamLimits.BatchLines + 1));
        Assert.That((summary.GetProperty("isComplete").GetBoolean(), summary.GetProperty("code").GetString()), Is.EqualTo((false, "unavailable")));
        Assert.That(sent, Is.EqualTo(2));
    }

    [Test]
    public async Task Post_ByAClientThatReadsOnlyWhenAllIsSent_DoesNotWaitForIt()
    {
        var lines = await ImportAsync(string.Join('\n', Enumerable.Range(1, 20_000).Select(Part)));

        Assert.That(lines, Has.Count.EqualTo(20_001));
        Assert.That(Api.Dispatcher.Sent.Select(sent => ((ImportWidgets)sent.Request).Parts.Count), Has.All.LessThanOrEqualTo(StreamLimits.BatchLines));
    }

    [Test]
    public async Task Post_ByASlowSender_IsAnsweredAsItSends()
    {
        await using var connection = await RawRequest.StartAsync(Api, Path);

        await connection.SendAsync(Part(1) + "\n");
        var first = await connection.ReadLineAsync();
        await connection.SendAsync(Part(2) + "\n");
        var second = await connection.ReadLineAsync();

        Assert.That((first, second), Is.EqualTo(($$"""{"line":1,"status":"created","id":"{{Id}}"}""", $$"""{"line":2,"status":"created","id":"{{Id}}"}""")));
    }

    [Test]
    public async Task Post_WhenTheSenderGoes_DoesNotBeginTheRest()
    {
        await using (var connection = await RawRequest.StartAsync(Api, Path))
        {
            await connection.SendAsync(Part(1) + "\n");
            await connection.ReadLineAsync();
            await connection.SendAsync(Part(2));
        }

        Assert.That(() => Api.Log.Lines.Any(line => line.Id.Id == 2013), Is.True.After(10_000, 10));
        Assert.That(Api.Dispatcher.Sent, Has.Count.EqualTo(1));
    }

    [TestCase("application/json", HttpStatusCode.UnsupportedMediaType, "application/x-ndjson")]
    [TestCase("application/x-ndjson; charset=latin1", HttpStatusCode.UnsupportedMediaType, "application/x-ndjson")]
    public async Task Post_OfAnotherType_IsRefused(string contentType, HttpStatusCode status, string told)
    {
        using var response = await Api.SendAsync("POST", Path, Part(1), contentType);

        Assert.That(response.StatusCode, Is.EqualTo(status));
        Assert.That((await TestApi.JsonAsync(response)).GetProperty("detail").GetString(), Does.Contain(told));
        Assert.That(Api.Dispatcher.Sent, Is.Empty);
    }

    [Test]
    public async Task Post_WithAnIdempotencyKeyOrAQuery_IsRefused()
    {
        using var keyed = new HttpRequestMessage(HttpMethod.Post, Path) { Content = new StringContent("", null, Ndjson.ContentType), Headers = { { "Idempotency-Key", "k" } } };
        using var refused = await Api.Client.SendAsync(keyed);
        using var queried = await Api.SendAsync("POST", Path + "?x=1", "", Ndjson.ContentType);

        Assert.That((refused.StatusCode, queried.StatusCode), Is.EqualTo((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest)));
    }

    private static string Part(int quantity) => $$"""{"productId":"{{Id}}","quantity":{{quantity}}}""";

    private static IReadOnlyList<LineOutcome> Outcomes(ImportWidgets request) =>
        [.. request.Parts.Select(part => new LineOutcome(LineStatus.Created) { Id = part.ProductId })];

    private async Task<List<JsonElement>> ImportAsync(string body)
    {
        using var response = await Api.SendAsync("POST", Path, body, Ndjson.ContentType);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo(Ndjson.ContentType));
        var text = await response.Content.ReadAsStringAsync();
        return [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }

    // The exceptions of the database are made by the data layer only.
    private sealed class AwayException() : RequestException(ErrorCodes.Unavailable, "away");
}
