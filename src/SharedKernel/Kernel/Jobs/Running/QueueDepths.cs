using System.Diagnostics.Metrics;
using Backend.Kernel.Telemetry;

namespace Backend.Kernel.Jobs.Running;

/// <summary>The latest counts of the queue, as metrics.</summary>
internal sealed class QueueDepths : IDisposable
{
    private readonly Meter _meter = new(TelemetryNames.KernelSource);

    public QueueDepths()
    {
        _meter.CreateObservableGauge(TelemetryNames.JobDepth, () => Latest.Select(each => Measure(each, each.Depth)), "{job}", "Jobs that wait or run.");
        _meter.CreateObservableGauge(TelemetryNames.JobOldest, () => Latest.Select(each => Measure(each, each.Oldest.TotalSeconds)), "s", "How long the oldest of them has been due.");
    }

    public IReadOnlyList<QueueDepth> Latest { get; set; } = [];

    public void Dispose() => _meter.Dispose();

    private static Measurement<T> Measure<T>(QueueDepth each, T value)
        where T : struct => new(
        value,
        new KeyValuePair<string, object?>(TelemetryNames.JobKind, each.Kind),
        new KeyValuePair<string, object?>(TelemetryNames.JobState, each.State));
}
