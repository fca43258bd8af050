using Backend.Kernel.Telemetry.Traces;

namespace Backend.Kernel.Tests.Telemetry;

internal sealed class TraceBufferTests
{
    private readonly TraceBuffer _buffer = new();

    [Test]
    public void Add_SpansOfOneTrace_AreGroupedAndOrderedByStart()
    {
        _buffer.Add("a", Spans.Make("child", "root", 5, 1));
        _buffer.Add("a", Spans.Make("root", null, 0, 10));
        var trace = _buffer.Find("a")!;

        Assert.That(trace.Spans.Select(s => s.SpanId), Is.EqualTo(new[] { "root", "child" }));
        Assert.That(trace.Root.SpanId, Is.EqualTo("root"));
        Assert.That(trace.Duration, Is.EqualTo(TimeSpan.FromMilliseconds(10)));
    }

    [Test]
    public void Add_MoreTracesThanAreKept_DropsTheOldest()
    {
        var buffer = new TraceBuffer();
        for (var i = 0; i <= TraceBuffer.MostTraces; i++)
            buffer.Add($"t{i}", Spans.Make("s", null, i, 1));

        Assert.That(buffer.Find("t0"), Is.Null);
        Assert.That(buffer.List(), Has.Count.EqualTo(TraceBuffer.MostTraces));
        Assert.That(buffer.List()[0].TraceId, Is.EqualTo($"t{TraceBuffer.MostTraces}"));
    }

    [Test]
    public void Add_MoreSpansThanAreKept_CountsTheRest()
    {
        var buffer = new TraceBuffer();
        for (var i = 0; i < TraceBuffer.MostSpans + 3; i++)
            buffer.Add("a", Spans.Make($"s{i}", null, i, 1));
        var trace = buffer.Find("a")!;

        Assert.That((trace.Spans.Count, trace.DroppedSpans), Is.EqualTo((TraceBuffer.MostSpans, 3)));
    }

    [Test]
    public void Add_FromManyThreads_LosesNothing()
    {
        var buffer = new TraceBuffer();
        Parallel.For(0, 4000, i => buffer.Add($"t{i % 40}", Spans.Make($"s{i}", null, i, 1)));

        Assert.That(buffer.List().Sum(t => t.Spans.Count), Is.EqualTo(4000));
    }
}
