using System.Diagnostics.Metrics;
using Backend.Kernel.Telemetry;

namespace Backend.Kernel.Events.Relaying;

/// <summary>How far the relay is behind, as metrics.</summary>
internal sealed class OutboxLag : IDisposable
{
    private readonly Meter _meter = new(TelemetryNames.KernelSource);

    public OutboxLag()
    {
        _meter.CreateObservableGauge(TelemetryNames.OutboxWaiting, () => Waiting, "{event}", "Events that are not relayed yet.");
        _meter.CreateObservableGauge(TelemetryNames.OutboxOldest, () => Oldest.TotalSeconds, "s", "How long the oldest of them has waited.");
    }

    public long Waiting { get; private set; }

    public TimeSpan Oldest { get; private set; }

    public void Set(long waiting, TimeSpan oldest) => (Waiting, Oldest) = (waiting, oldest);

    public void Dispose() => _meter.Dispose();
}
