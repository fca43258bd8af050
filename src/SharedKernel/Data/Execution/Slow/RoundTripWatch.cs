using System.Diagnostics;

namespace Backend.Data.Execution.Slow;

/// <summary>Measures one round trip, from the sending to its last row, or to where it was stopped.</summary>
internal struct RoundTripWatch
{
    private long _started;

    private long _stopped;

    /// <summary>Zero when nothing was sent.</summary>
    public readonly TimeSpan Elapsed => (_started, _stopped) switch
    {
        (0, _) => TimeSpan.Zero,
        (_, 0) => Stopwatch.GetElapsedTime(_started),
        _ => Stopwatch.GetElapsedTime(_started, _stopped),
    };

    public void Start() => _started = Stopwatch.GetTimestamp();

    public void Stop() => _stopped = Stopwatch.GetTimestamp();
}
