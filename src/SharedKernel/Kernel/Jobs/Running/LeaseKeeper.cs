using Backend.Kernel.Telemetry;
using Microsoft.Extensions.Logging;

namespace Backend.Kernel.Jobs.Running;

/// <summary>
/// Renews the leases of handlers that are within their time, hears of cancelled jobs, gives back jobs that found no slot
/// within a second, and abandons handlers that do not end.
/// </summary>
internal sealed class LeaseKeeper(
    JobStore store, JobCatalog catalog, JobSlots slots, SettlementQueue settlements, WorkerOptions options, TimeProvider clock, ILogger log)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);

    public async Task RoundAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(options.Heartbeat < LongestWait ? options.Heartbeat : LongestWait, clock, cancellationToken);
        HandBack(LongestWait);
        try
        {
            await RenewAsync(cancellationToken);
        }
        finally
        {
            Abandon();
        }
    }

    /// <summary>Gives back the jobs that have waited so long for a slot.</summary>
    /// <returns>How many.</returns>
    public int HandBack(TimeSpan waited)
    {
        var late = slots.TakeWaiting(job => clock.GetElapsedTime(job.ClaimedAt) >= waited);
        settlements.Add(late.Select(job => Settlement.Released(job.Job)));
        return late.Count;
    }

    private async Task RenewAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetTimestamp();
        RunningJob[] due = [.. slots.All().Where(job => clock.GetElapsedTime(job.RenewedAt, now) >= options.Heartbeat && IsInTime(job, now))];
        if (due.Length == 0)
            return;
        var held = await store.ExtendAsync([.. due.Select(job => job.Job)], options.Lease, cancellationToken);
        foreach (var job in due)
        {
            if (!held.TryGetValue(job.Job.Id, out var isCancelled))
                job.Stop(StopReason.Lost);
            else if (isCancelled)
                job.Stop(StopReason.Operator);
            job.RenewedAt = now;
        }
    }

    private void Abandon()
    {
        var now = clock.GetTimestamp();
        foreach (var job in slots.All().Where(job => clock.GetElapsedTime(job.RenewedAt, now) >= options.Lease + options.Grace))
        {
            LogMessages.HandlerAbandoned(log, job.Job.Kind, job.Job.Id, job.Job.Attempt);
            slots.End(job, clock.GetElapsedTime(job.StartedAt, now));
        }

        // Another worker has it now, or will in a moment.
        foreach (var job in slots.All().Where(job => clock.GetElapsedTime(job.RenewedAt, now) >= options.Lease))
            job.Stop(StopReason.Lost);
    }

    private bool IsInTime(RunningJob job, long now)
    {
        var limit = (catalog.TryGet(job.Job.Kind, out var kind) ? kind.Options : JobKindOptions.Default).Timeout;
        return clock.GetElapsedTime(job.StartedAt, now) < limit + options.Grace;
    }
}
