namespace Backend.Kernel.Jobs.Running;

/// <summary>Wakes one loop. Being set several times before it is looked at wakes it once.</summary>
internal sealed class Signal(TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim _semaphore = new(0, 1);

    private readonly Lock _lock = new();

    public void Set()
    {
        lock (_lock)
        {
            if (_semaphore.CurrentCount == 0)
                _semaphore.Release();
        }
    }

    /// <summary>Ends when it is set, or after the time.</summary>
    public async Task WaitAsync(TimeSpan limit, CancellationToken cancellationToken)
    {
        using var timer = clock.CreateTimer(static signal => ((Signal)signal!).Set(), this, limit, Timeout.InfiniteTimeSpan);
        await _semaphore.WaitAsync(cancellationToken);
    }

    public void Dispose() => _semaphore.Dispose();
}
