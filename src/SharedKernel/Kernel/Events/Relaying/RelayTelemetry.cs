using System.Diagnostics;
using Backend.Kernel.Telemetry;

namespace Backend.Kernel.Events.Relaying;

/// <summary>The span of a batch of events that became jobs. A relay that finds nothing has none.</summary>
internal static class RelayTelemetry
{
    /// <summary>OpenTelemetry's own limit: further links would be dropped by the exporter.</summary>
    private const int MostLinks = 128;

    private static readonly ActivitySource Source = new(TelemetryNames.KernelSource);

    public static void Relayed(IReadOnlyList<RelayedEvent> events, DateTimeOffset startedAt)
    {
        if (!Source.HasListeners())
            return;
        using var activity = Source.StartActivity(TelemetryNames.OutboxRelay, ActivityKind.Producer, default(ActivityContext), tags: null, Links(events), startedAt);
        activity?.SetTag(TelemetryNames.RelayMessages, events.Count);
    }

    private static IEnumerable<ActivityLink> Links(IReadOnlyList<RelayedEvent> events)
    {
        foreach (var published in events.Select(each => each.Traceparent).Distinct(StringComparer.Ordinal).Take(MostLinks))
        {
            if (ActivityContext.TryParse(published, traceState: null, isRemote: true, out var context))
                yield return new ActivityLink(context);
        }
    }
}
