namespace Backend.Kernel.Jobs.Running;

/// <summary>Looks after the queue: due jobs, lost ones, old ones, and how much there is.</summary>
internal sealed class QueueTender(JobStore store, QueueDepths depths, WorkerOptions options, Signal claim, TimeProvider clock)
{
    private const int TendLimit = 1_000;

    private const int PruneLimit = 5_000;

    private static readonly TimeSpan PruneInterval = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan DepthInterval = TimeSpan.FromSeconds(15);

    /// <summary>Makes due jobs ready and takes lost ones back, then waits for the next.</summary>
    public async Task TendAsync(CancellationToken cancellationToken)
    {
        var report = await store.TendAsync(TendLimit, cancellationToken);
        if (report is { Promoted: > 0 } or { Recovered: > 0 })
            claim.Set();
        if (report is { Promoted: >= TendLimit } or { Recovered: >= TendLimit })
            return;
        var wait = report?.NextDue is { } due && due < options.PollInterval ? due : options.PollInterval;
        await Task.Delay(wait, clock, cancellationToken);
    }

    /// <summary>Removes what is old.</summary>
    public async Task PruneAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(PruneInterval, clock, cancellationToken);
        while (await store.PruneAsync(options.KeepCompleted, options.KeepDiscarded, options.KeepMessages, PruneLimit, cancellationToken) >= PruneLimit)
        {
            // Another batch.
        }
    }

    /// <summary>Counts, for the metrics.</summary>
    public async Task CountAsync(CancellationToken cancellationToken)
    {
        depths.Latest = await store.DepthsAsync(cancellationToken);
        await Task.Delay(DepthInterval, clock, cancellationToken);
    }
}
