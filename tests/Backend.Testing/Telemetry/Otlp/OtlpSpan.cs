namespace Backend.Testing.Telemetry.Otlp;

/// <summary>A span as a collector receives it.</summary>
/// <param name="TraceId">In hexadecimal.</param>
/// <param name="SpanId">In hexadecimal.</param>
/// <param name="ParentId">In hexadecimal; empty for a root.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">1 internal, 2 server, 3 client, 4 producer, 5 consumer.</param>
/// <param name="IsError">Whether its status is error.</param>
/// <param name="Attributes">Its attributes, as text.</param>
/// <param name="Links">The traces and spans it links to.</param>
public sealed record OtlpSpan(
    string TraceId,
    string SpanId,
    string ParentId,
    string Name,
    int Kind,
    bool IsError,
    IReadOnlyDictionary<string, string> Attributes,
    IReadOnlyList<(string TraceId, string SpanId)> Links)
{
    /// <summary>An attribute; null when it has none of this name.</summary>
    public string? this[string attribute] => Attributes.GetValueOrDefault(attribute);
}
