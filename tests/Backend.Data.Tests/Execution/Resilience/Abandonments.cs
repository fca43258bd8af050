using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Backend.Data.Diagnostics;

namespace Backend.Data.Tests.Execution.Resilience;

/// <summary>Listens to the counter of abandoned connections.</summary>
internal sealed class Abandonments : IDisposable
{
    private readonly MeterListener _listener = new();

    private readonly ConcurrentQueue<string> _phases = new();

    public Abandonments()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Name == Telemetry.Abandoned)
                listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((_, _, tags, _) => _phases.Enqueue((string)tags[0].Value!));
        _listener.Start();
    }

    public string[] Phases => [.. _phases];

    public void Dispose() => _listener.Dispose();
}
