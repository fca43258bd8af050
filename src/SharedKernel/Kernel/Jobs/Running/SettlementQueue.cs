namespace Backend.Kernel.Jobs.Running;

/// <summary>Ends of attempts on their way to the database: what gathers while one batch is written makes up the next. Thread-safe.</summary>
internal sealed class SettlementQueue(JobStore store, Signal signal)
{
    private const int MostInOne = 500;

    private readonly Lock _lock = new();

    private readonly List<Settlement> _pending = [];

    public void Add(Settlement settlement)
    {
        lock (_lock)
            _pending.Add(settlement);
        signal.Set();
    }

    public void Add(IEnumerable<Settlement> settlements)
    {
        lock (_lock)
            _pending.AddRange(settlements);
        signal.Set();
    }

    /// <summary>Writes what has gathered. When the database fails, it stays: the leases decide whether it still counts later.</summary>
    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        while (Next() is { Count: > 0 } batch)
        {
            await store.SettleAsync(batch, cancellationToken);
            lock (_lock)
                _pending.RemoveRange(0, batch.Count);
        }
    }

    private IReadOnlyList<Settlement> Next()
    {
        lock (_lock)
            return _pending.GetRange(0, Math.Min(MostInOne, _pending.Count));
    }
}
