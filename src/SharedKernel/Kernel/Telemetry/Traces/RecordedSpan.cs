namespace Backend.Kernel.Telemetry.Traces;

/// <summary>A finished span as the buffer keeps it.</summary>
/// <param name="SpanId">Its id, in hexadecimal.</param>
/// <param name="ParentId">The parent's id; null for a root.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">server, client, internal, producer or consumer.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="Duration">How long it took.</param>
/// <param name="IsError">Whether its status is error.</param>
/// <param name="Attributes">Its attributes, as text.</param>
/// <param name="Events">Its events, in order.</param>
/// <param name="Links">The spans of other traces that it stems from.</param>
internal sealed record RecordedSpan(
    string SpanId,
    string? ParentId,
    string Name,
    string Kind,
    DateTimeOffset StartedAt,
    TimeSpan Duration,
    bool IsError,
    IReadOnlyList<KeyValuePair<string, string>> Attributes,
    IReadOnlyList<RecordedEvent> Events,
    IReadOnlyList<RecordedLink> Links);

/// <summary>Something that happened within a span.</summary>
/// <param name="Name">What.</param>
/// <param name="At">When.</param>
internal sealed record RecordedEvent(string Name, DateTimeOffset At);

/// <summary>A span of another trace.</summary>
/// <param name="TraceId">The trace, in hexadecimal.</param>
/// <param name="SpanId">The span in it.</param>
internal sealed record RecordedLink(string TraceId, string SpanId);
