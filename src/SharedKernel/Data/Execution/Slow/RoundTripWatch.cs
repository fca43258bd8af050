using System.Diagnostics;

namespace Backend.Data.Execution.Slow;

/// <summary>Measures one round trip.</summary>
internal struct RoundTripWatch
{
    private long _started;

    private long _firstRow;

    /// <summary>Since it was sent.</summary>
    public readonly TimeSpan Elapsed => Stopwatch.GetElapsedTime(_started);

    /// <summary>Until the server began to answer, or until now.</summary>
    public readonly TimeSpan UntilFirstRow => _firstRow == 0 ? Elapsed : Stopwatch.GetElapsedTime(_started, _firstRow);

    public void Start() => (_started, _firstRow) = (Stopwatch.GetTimestamp(), 0);

    public void FirstRow() => _firstRow = Stopwatch.GetTimestamp();
}
