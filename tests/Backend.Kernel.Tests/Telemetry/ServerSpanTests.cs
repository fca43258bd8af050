using Backend.Kernel.Telemetry;
using Backend.Kernel.Telemetry.Traces;
using Backend.Kernel.Tests.Http;
using Backend.Kernel.Tests.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Backend.Kernel.Tests.Telemetry;

internal sealed class ServerSpanTests : ApiFixture
{
    [Test]
    public async Task Span_OfARequest_IsNamedByItsRoute()
    {
        var (root, attributes) = await TraceAsync("GET", $"/v1/widgets/{Id}");

        Assert.That((root.Name, root.Kind, root.IsError), Is.EqualTo(("GET /v1/widgets/{id}", "server", false)));
        Assert.That(attributes["http.route"], Is.EqualTo("/v1/widgets/{id}"));
        Assert.That(attributes["http.request.method"], Is.EqualTo("GET"));
        Assert.That(attributes["url.path"], Is.EqualTo($"/v1/widgets/{Id}"));
        Assert.That(attributes["http.response.status_code"], Is.EqualTo("200"));
        Assert.That(attributes[TelemetryNames.OrganizationId], Is.EqualTo(TokenForge.Organization));
        Assert.That(attributes[TelemetryNames.Caller], Is.EqualTo("tester"));
        Assert.That(attributes, Does.Not.ContainKey("error.type"));
    }

    [Test]
    public async Task Span_OfADefect_IsAnErrorWithItsType()
    {
        Api.Dispatcher.Handler = (_, _) => throw new InvalidOperationException("canary");
        var (root, attributes) = await TraceAsync("GET", $"/v1/widgets/{Id}");

        Assert.That(root.IsError, Is.True);
        Assert.That(attributes["http.response.status_code"], Is.EqualTo("500"));
        Assert.That(attributes["error.type"], Is.EqualTo("System.InvalidOperationException"));
        Assert.That(attributes.Values, Has.None.Contains("canary"));
    }

    [Test]
    public async Task Span_OfARefusal_IsNoError()
    {
        var (root, attributes) = await TraceAsync("GET", "/v1/widgets/1");

        Assert.That(root.IsError, Is.False);
        Assert.That(attributes["http.response.status_code"], Is.EqualTo("400"));
    }

    [Test]
    public async Task Span_OfAnUnknownRouteAndMethod_HasNoCallerMadeName()
    {
        var (root, attributes) = await TraceAsync("BREW", "/no/such/route");

        Assert.That(root.Name, Is.EqualTo("_OTHER"));
        Assert.That(attributes, Does.Not.ContainKey("http.route"));
    }

    [Test]
    public async Task Span_OfAQuery_HoldsNoValueOfIt()
    {
        var (_, attributes) = await TraceAsync("GET", "/v1/widgets?search=canary");

        Assert.That(attributes.Values, Has.None.Contains("canary"));
        Assert.That(Api.Log.Lines.Where(l => l.Text.Contains("canary")), Is.Empty);
    }

    [Test]
    public async Task Baggage_OfTheCaller_IsDropped()
    {
        var seen = new List<string?>();
        Api.Dispatcher.Handler = (_, _) =>
        {
            seen.Add(System.Diagnostics.Activity.Current?.GetBaggageItem("organization") ?? "none");
            return Task.FromResult<object?>(Widget.Sample);
        };
        var request = new HttpRequestMessage(HttpMethod.Get, $"/v1/widgets/{Id}");
        request.Headers.Add("baggage", "organization=other");
        await Api.Client.SendAsync(request);

        Assert.That(seen, Is.EqualTo(new[] { "none" }));
    }

    [Test]
    public async Task Trace_OfTheCaller_IsContinued()
    {
        const string traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
        var request = new HttpRequestMessage(HttpMethod.Get, $"/v1/widgets/{Id}");
        request.Headers.Add("traceparent", $"00-{traceId}-00f067aa0ba902b7-01");
        await Api.Client.SendAsync(request);

        Assert.That(Find(t => t.TraceId == traceId).Root.ParentId, Is.EqualTo("00f067aa0ba902b7"));
    }

    private async Task<(RecordedSpan Root, Dictionary<string, string> Attributes)> TraceAsync(string method, string path)
    {
        var before = Api.Services.GetRequiredService<TraceBuffer>().List().Select(t => t.TraceId).ToHashSet();
        await Api.SendAsync(method, path);
        var root = Find(t => !before.Contains(t.TraceId)).Root;
        return (root, root.Attributes.ToDictionary());
    }

    // The span ends a moment after its response was read.
    private RecordedTrace Find(Func<RecordedTrace, bool> isWanted)
    {
        var buffer = Api.Services.GetRequiredService<TraceBuffer>();
        Assert.That(() => buffer.List().Any(isWanted), Is.True.After(5000, 5));
        return buffer.List().First(isWanted);
    }
}
