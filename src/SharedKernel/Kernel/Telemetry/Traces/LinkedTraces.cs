namespace Backend.Kernel.Telemetry.Traces;

/// <summary>What a trace stems from and what came of it later, as far as it is still kept.</summary>
/// <param name="Causes">Traces that spans of this one link to, the latest first.</param>
/// <param name="Effects">Traces with a span that links to this one, the latest first.</param>
internal sealed record LinkedTraces(IReadOnlyList<RecordedTrace> Causes, IReadOnlyList<RecordedTrace> Effects)
{
    public static LinkedTraces None { get; } = new([], []);

    public static LinkedTraces Of(RecordedTrace trace, IReadOnlyList<RecordedTrace> kept)
    {
        var causes = Targets(trace);
        return new LinkedTraces(
            [.. kept.Where(other => other.TraceId != trace.TraceId && causes.Contains(other.TraceId))],
            [.. kept.Where(other => other.TraceId != trace.TraceId && Targets(other).Contains(trace.TraceId))]);
    }

    private static HashSet<string> Targets(RecordedTrace trace) => [.. trace.Spans.SelectMany(span => span.Links, (_, link) => link.TraceId)];
}
