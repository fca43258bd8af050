namespace Backend.Testing.Network;

/// <summary>The faults that all connections of a <see cref="FaultProxy"/> have. Thread-safe.</summary>
internal sealed class NetworkFaults
{
    private readonly Lock _lock = new();

    private CommitCut _cut;

    private int _cutsLeft;

    private int _commitsCut;

    private long _delayTicks;

    private volatile int _bytesPerSecond;

    private volatile StalledDirections _stalled;

    private volatile bool _isSilent;

    public TimeSpan Delay
    {
        get => TimeSpan.FromTicks(Interlocked.Read(ref _delayTicks));
        set => Interlocked.Exchange(ref _delayTicks, value.Ticks);
    }

    public int? BytesPerSecond
    {
        get => _bytesPerSecond is > 0 and var limit ? limit : null;
        set => _bytesPerSecond = value ?? 0;
    }

    public StalledDirections Stalled
    {
        get => _stalled;
        set => _stalled = value;
    }

    public bool IsSilent
    {
        get => _isSilent;
        set => _isSilent = value;
    }

    public int CommitsCut => Volatile.Read(ref _commitsCut);

    public void CutCommits(CommitCut cut, int count)
    {
        lock (_lock)
            (_cut, _cutsLeft) = (cut, count);
    }

    /// <summary>Where the commit that is being sent is cut; null when it is let through.</summary>
    public CommitCut? TakeCut()
    {
        lock (_lock)
        {
            if (_cutsLeft == 0)
                return null;
            _cutsLeft--;
            _commitsCut++;
            return _cut;
        }
    }
}
