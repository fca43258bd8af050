namespace Backend.Kernel.Telemetry.Traces;

/// <summary>The spans of one trace that have finished so far, by start.</summary>
/// <param name="TraceId">Its id, in hexadecimal.</param>
/// <param name="Spans">Never empty.</param>
/// <param name="DroppedSpans">How many there were beyond the limit.</param>
internal sealed record RecordedTrace(string TraceId, IReadOnlyList<RecordedSpan> Spans, int DroppedSpans)
{
    /// <summary>The first span whose parent is not in the trace: the request, job or tool that began it.</summary>
    public RecordedSpan Root { get; } = Spans.FirstOrDefault(s => Spans.All(p => p.SpanId != s.ParentId)) ?? Spans[0];

    public DateTimeOffset StartedAt { get; } = Spans.Min(s => s.StartedAt);

    public TimeSpan Duration { get; } = Spans.Max(s => s.StartedAt + s.Duration) - Spans.Min(s => s.StartedAt);

    /// <summary>Whether the whole, or a job in it, failed. A statement that fails within may well be a refusal that the caller was told about.</summary>
    public bool IsError => Root.IsError || Spans.Any(s => s is { IsError: true, Kind: "server" or "consumer" });
}
