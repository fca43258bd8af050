using Backend.Kernel.Jobs;

namespace Backend.Host.Serving;

/// <summary>What the surroundings say of the worker.</summary>
internal static class WorkerSettings
{
    private const string Concurrency = "BACKEND_WORKER_CONCURRENCY";

    private const string Lease = "BACKEND_WORKER_LEASE_SECONDS";

    private const string Drain = "BACKEND_WORKER_DRAIN_SECONDS";

    // Requests have 25 seconds; a handler that is cancelled after this has two more, and its job goes back in the rest.
    private const int LongestDrain = 20;

    private const int MostSlots = 1_000;

    private const int LongestLease = 600;

    // Two renewals may fail before a lease ends.
    private const int HeartbeatsInALease = 3;

    /// <exception cref="HostException">A value is none.</exception>
    public static WorkerOptions Read()
    {
        var options = new WorkerOptions();
        if (Variables.Number(Concurrency, "how many jobs run at once", 1, MostSlots) is { } slots)
            options = options with { Concurrency = slots };
        if (Variables.Number(Lease, "how many seconds a job waits that a dead worker held", 2, LongestLease) is { } seconds)
            options = options with { Lease = TimeSpan.FromSeconds(seconds), Heartbeat = TimeSpan.FromSeconds(seconds) / HeartbeatsInALease };
        if (Variables.Number(Drain, "how many seconds running jobs may go on when the process is told to stop", 0, LongestDrain) is { } drain)
            options = options with { DrainTimeout = TimeSpan.FromSeconds(drain) };
        return options;
    }
}
