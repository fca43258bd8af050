namespace Backend.Host.Tests.Telemetry;

/// <summary>Log lines as a collector receives them, and what none of the three signals may say.</summary>
internal sealed class ObservedLogTests : ObservedTests
{
    // What ASP.NET Core puts on every line of a request, and the kernel once the caller is known.
    private static readonly string[] OfARequest = ["RequestPath", "RequestId", "backend.organization.id"];

    [Test]
    public void Lines_InsideARequest_CarryItsTraceAndSpan()
    {
        var inside = Seen.Logs.Where(log => OfARequest.Any(log.Attributes.ContainsKey)).ToList();
        var traces = Seen.Spans.Select(span => span.TraceId).ToHashSet(StringComparer.Ordinal);

        Assert.That(inside, Is.Not.Empty);
        Assert.That(inside.Where(log => log.SpanId.Length == 0 || !traces.Contains(log.TraceId)).Select(log => log.Body), Is.Empty);
    }

    [Test]
    public void Values_OfRows_AreNowhere() => Assert.That(Seen.Everything, Does.Not.Contain(Shop.Canary).IgnoreCase);
}
