namespace Backend.Testing.Telemetry.Otlp;

/// <summary>A log line as a collector receives it.</summary>
/// <param name="Category">The logger.</param>
/// <param name="Severity">Such as <c>Warning</c>.</param>
/// <param name="Body">The message.</param>
/// <param name="TraceId">In hexadecimal; empty outside of a trace.</param>
/// <param name="SpanId">In hexadecimal; empty outside of a trace.</param>
/// <param name="Attributes">Its attributes and those of its scopes, as text.</param>
public sealed record OtlpLog(string Category, string Severity, string Body, string TraceId, string SpanId, IReadOnlyDictionary<string, string> Attributes);
