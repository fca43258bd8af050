namespace Backend.Kernel.Jobs.Running;

/// <summary>An attempt in this process, and the way to stop it. Thread-safe.</summary>
/// <param name="job">The attempt.</param>
/// <param name="now">When it was claimed, as a timestamp of the clock.</param>
internal sealed class RunningJob(ClaimedJob job, long now) : IDisposable
{
    private readonly CancellationTokenSource _source = new();

    private readonly Lock _lock = new();

    private bool _isOver;

    public ClaimedJob Job => job;

    /// <summary>When it was claimed, as a timestamp of the clock.</summary>
    public long ClaimedAt { get; } = now;

    /// <summary>When its lease was renewed last.</summary>
    public long RenewedAt { get; set; } = now;

    /// <summary>When its handler was begun.</summary>
    public long StartedAt { get; set; }

    /// <summary>Why its token was cancelled.</summary>
    public StopReason Reason { get; private set; }

    public CancellationToken Token => _source.Token;

    /// <summary>Cancels the handler's token, unless it is over. The first reason counts.</summary>
    public void Stop(StopReason reason)
    {
        lock (_lock)
        {
            if (_isOver || Reason != StopReason.None)
                return;
            Reason = reason;
        }

        _source.Cancel();
    }

    /// <summary>It is over. A source without a timer holds nothing that had to be given back.</summary>
    public void Dispose()
    {
        lock (_lock)
            _isOver = true;
    }
}
