using System.Diagnostics;
using System.Globalization;
using OpenTelemetry;

namespace Backend.Kernel.Telemetry.Traces;

/// <summary>Copies finished spans into the buffer, but for the probes and the trace pages themselves.</summary>
internal sealed class TraceBufferProcessor(TraceBuffer buffer) : BaseProcessor<Activity>
{
    private static readonly string[] Unrecorded = [TracesPage.Path, Http.Health.HealthEndpoints.Live, Http.Health.HealthEndpoints.Ready];

    public override void OnEnd(Activity data)
    {
        if (!IsUnrecorded(data))
            buffer.Add(data.TraceId.ToHexString(), Copy(data));
    }

    private static bool IsUnrecorded(Activity span)
        => span.Kind == ActivityKind.Server && span.GetTagItem(TelemetryNames.UrlPath) is string path
            && Unrecorded.Any(u => path == u || path.StartsWith(u + "/", StringComparison.Ordinal));

    private static RecordedSpan Copy(Activity span) => new(
        span.SpanId.ToHexString(),
        span.ParentSpanId == default ? null : span.ParentSpanId.ToHexString(),
        span.DisplayName,
        span.Kind.ToString().ToLowerInvariant(),
        new DateTimeOffset(span.StartTimeUtc),
        span.Duration,
        span.Status == ActivityStatusCode.Error,
        [.. span.TagObjects.Select(t => KeyValuePair.Create(t.Key, Convert.ToString(t.Value, CultureInfo.InvariantCulture) ?? ""))],
        [.. span.Events.Select(e => new RecordedEvent(e.Name, e.Timestamp))],
        [.. span.Links.Select(l => new RecordedLink(l.Context.TraceId.ToHexString(), l.Context.SpanId.ToHexString()))]);
}
