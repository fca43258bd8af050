namespace Backend.Kernel.Jobs.Running;

/// <summary>Claims jobs for free slots and runs them.</summary>
internal sealed class JobPump(
    JobStore store, JobExecutor executor, JobSlots slots, SettlementQueue settlements, WorkerOptions options, Signal signal, TimeProvider clock)
{
    private Guid _served;

    /// <summary>Claims what there is room for; waits when nothing is ready or no slot is free.</summary>
    public async Task RoundAsync(CancellationToken cancellationToken)
    {
        var size = slots.Wanted();
        var now = clock.GetTimestamp();
        // Not cancellable: jobs that were claimed and not heard of would wait until their leases end.
        var claimed = size.Limit == 0
            ? []
            : await store.ClaimAsync(size.Limit, size.Cap, options.Lease, _served, size.Held, CancellationToken.None);
        if (claimed.Count == 0)
        {
            await signal.WaitAsync(options.PollInterval, cancellationToken);
            return;
        }

        _served = claimed[^1].Organization.Value;
        JobTelemetry.Claimed(claimed.Count);
        slots.Add(claimed.Select(job => new RunningJob(job, now)));
        Begin();
    }

    private void Begin()
    {
        while (slots.Begin(clock.GetTimestamp()) is { } job)
            _ = RunAsync(job);
    }

    private async Task RunAsync(RunningJob job)
    {
        // A handler that computes before it awaits must not hold up whoever begins it.
        await Task.Yield();
        try
        {
            if (await executor.ExecuteAsync(job) is { } settlement)
                settlements.Add(settlement);
        }
        finally
        {
            job.Dispose();
            slots.End(job, clock.GetElapsedTime(job.StartedAt));
            Begin();
            signal.Set();
        }
    }
}
