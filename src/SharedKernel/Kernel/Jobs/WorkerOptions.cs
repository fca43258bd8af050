namespace Backend.Kernel.Jobs;

/// <summary>How a worker runs.</summary>
public sealed record WorkerOptions
{
    /// <summary>How many handlers run at once. Default: 10.</summary>
    public int Concurrency { get; init; } = 10;

    /// <summary>Which part of the slots one organization may hold, so that another's job always finds one. Default: 0.8.</summary>
    public double OrganizationShare { get; init; } = 0.8;

    /// <summary>How long a claimed job is this worker's unless it renews the lease: a dead worker's jobs wait so long. Default: 15 seconds.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How often leases are renewed, and cancelled jobs noticed. Default: 5 seconds.</summary>
    public TimeSpan Heartbeat { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How often the queue is looked at when nothing wakes the worker. Default: 1 second.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long running handlers may go on after the process was told to stop. Default: 20 seconds.</summary>
    public TimeSpan DrainTimeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How long a handler that ignores its cancelled token keeps its lease. Default: 5 seconds.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>At most so many very short jobs wait in the process for a slot. Default: 200; 0 for none.</summary>
    public int Prefetch { get; init; } = 200;

    /// <summary>How long completed jobs are kept. Default: 7 days.</summary>
    public TimeSpan KeepCompleted { get; init; } = TimeSpan.FromDays(7);

    /// <summary>How long discarded and cancelled jobs are kept. Default: 30 days.</summary>
    public TimeSpan KeepDiscarded { get; init; } = TimeSpan.FromDays(30);

    /// <summary>How long relayed events are kept, and how long handlers remember which they have applied. Default: 30 days.</summary>
    public TimeSpan KeepMessages { get; init; } = TimeSpan.FromDays(30);
}
