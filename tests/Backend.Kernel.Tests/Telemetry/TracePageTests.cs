using System.Net;
using System.Xml.Linq;
using Backend.Kernel.Telemetry.Traces;
using Backend.Kernel.Tests.Http;

namespace Backend.Kernel.Tests.Telemetry;

internal sealed class TracePageTests
{
    private const string Script = "<script>alert('x')</script>";

    private static readonly RecordedTrace Later = new(
        "def",
        [Spans.Make("job", null, 70_000, 5, "job orders.expire_unpaid", "consumer", isError: true) with { Links = [new RecordedLink("abc", "handler")] }],
        DroppedSpans: 0);

    private static readonly RecordedTrace Trace = new("abc", [
        Spans.Make("root", "remote", 0, 100, "POST /v1/orders", "server", false, KeyValuePair.Create("http.response.status_code", "201")),
        Spans.Make("handler", "root", 10, 80, "orders.PlaceOrder"),
        Spans.Make("sql", "handler", 20, 40, Script, "client", true, KeyValuePair.Create(Script, Script)),
        Spans.Make("late", "handler", 70, 20, "INSERT orders.orders", "client"),
    ], DroppedSpans: 0);

    [Test]
    public void Walk_Trace_GoesDepthFirstInOrderOfStart()
        => Assert.That(
            SpanTree.Walk(Trace).Select(s => (s.Span.SpanId, s.Depth)),
            Is.EqualTo(new[] { ("root", 0), ("handler", 1), ("sql", 2), ("late", 2) }));

    [Test]
    public void Walk_SpanThatIsItsOwnParent_EndsAndShowsIt()
        => Assert.That(SpanTree.Walk(new RecordedTrace("a", [Spans.Make("s", "s", 0, 1)], 0)).Count(), Is.EqualTo(1));

    [Test]
    public void Waterfall_Bars_AreToScaleAndIndented()
    {
        var html = TraceWaterfallPage.Render(Trace, LinkedTraces.None);

        Assert.That(html, Does.Contain("left:10%;width:80%").And.Contain("left:20%;width:40%").And.Contain("padding-left:36px"));
    }

    [Test]
    public void Waterfall_ErrorSpan_IsMarked()
        => Assert.That(TraceWaterfallPage.Render(Trace, LinkedTraces.None), Does.Contain("bar failed"));

    [Test]
    public void Waterfall_NamesAndAttributes_AreEncoded()
    {
        var html = TraceWaterfallPage.Render(Trace, LinkedTraces.None);

        Assert.That(html, Does.Not.Contain("<script").And.Contain("&lt;script&gt;"));
    }

    [Test]
    public void Pages_Markup_IsWellFormed()
    {
        foreach (var html in new[] { TraceWaterfallPage.Render(Trace, LinkedTraces.None), TraceListPage.Render([Trace], TraceFilter.Everything), TraceListPage.Render([], TraceFilter.Everything), TraceListPage.Render([Trace], new TraceFilter(Script, OnlyErrors: true)) })
        {
            var body = html[html.IndexOf("<body>", StringComparison.Ordinal)..html.IndexOf("</html>", StringComparison.Ordinal)];
            Assert.That(() => XDocument.Parse(body), Throws.Nothing);
        }
    }

    [Test]
    public void List_Trace_LinksToItWithStatusAndCount()
    {
        var html = TraceListPage.Render([Trace], TraceFilter.Everything);

        Assert.That(html, Does.Contain("href=\"/traces/abc\"").And.Contain(">201<").And.Contain("100.0 ms").And.Contain("POST /v1/orders"));
    }

    [Test]
    public void Waterfall_JobOfAnEarlierRequest_IsLinkedBothWays()
    {
        var cause = TraceWaterfallPage.Render(Trace, LinkedTraces.Of(Trace, [Later, Trace]));
        var effect = TraceWaterfallPage.Render(Later, LinkedTraces.Of(Later, [Later, Trace]));

        Assert.That(cause, Does.Contain("led to <a href=\"/traces/def\">job orders.expire_unpaid</a>"));
        Assert.That(effect, Does.Contain("caused by <a href=\"/traces/abc\">POST /v1/orders</a>").And.Contain("<dt>link</dt><dd><a href=\"/traces/abc\">abc</a> handler</dd>"));
    }

    [TestCase("", false, "abc", "def")]
    [TestCase("PLACEORDER", false, "abc")]
    [TestCase("", true, "def")]
    [TestCase("placeorder", true)]
    public void List_Filter_ShowsWhatFits(string name, bool onlyErrors, params string[] shown)
    {
        var html = TraceListPage.Render([Trace, Later], new TraceFilter(name, onlyErrors));

        Assert.That(new[] { "abc", "def" }.Where(id => html.Contains($"/traces/{id}", StringComparison.Ordinal)), Is.EqualTo(shown));
    }

    [TestCase(0.0004, "400 µs", Description = "below a millisecond")]
    [TestCase(0.0123, "12.3 ms")]
    [TestCase(2.5, "2.50 s")]
    public void Duration_OfSeconds_IsReadable(double seconds, string text)
        => Assert.That(DurationText.Of(TimeSpan.FromSeconds(seconds)), Is.EqualTo(text));

    [Test]
    public async Task Traces_InDevelopment_ShowsListWaterfallAndJsonWithoutToken()
    {
        await using var api = await TestApi.StartAsync();
        await api.SendAsync("GET", "/v1/widgets");
        using var client = new HttpClient { BaseAddress = api.Client.BaseAddress };
        Assert.That(async () => await client.GetStringAsync("/traces"), Does.Contain("GET /v1/widgets").After(5000, 20));

        var list = await client.GetStringAsync("/traces");
        var at = list.IndexOf("/traces/", StringComparison.Ordinal);
        var path = list[at..(at + 8 + 32)];
        Assert.That(await client.GetStringAsync(path), Does.Contain("http.route"));
        Assert.That(await client.GetStringAsync(path + ".json"), Does.Contain("\"spanId\""));
        Assert.That((await client.GetAsync("/traces/00000000000000000000000000000000")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await client.GetStringAsync("/traces"), Does.Not.Contain("GET /traces"));
    }

    [Test]
    public async Task Traces_UnderAForeignHostName_Answers404()
    {
        await using var api = await TestApi.StartAsync();
        var request = new HttpRequestMessage(HttpMethod.Get, "/traces");
        request.Headers.Host = "attacker.example";

        Assert.That((await api.Client.SendAsync(request)).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Traces_InProduction_Answers404()
    {
        await using var api = await TestApi.StartAsync("Production");

        Assert.That((await api.SendAsync("GET", "/traces")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }
}
