namespace Backend.Kernel.Operations.GetQueue;

/// <summary>
/// How many jobs of one kind are where; those that are done or taken back are not counted. <c>retrying</c> is the part of
/// the scheduled ones that waits after a failure, <c>oldestReadySeconds</c> how long the oldest available one has been due.
/// </summary>
internal sealed record QueueKind(
    string Kind,
    long Scheduled,
    long Retrying,
    long Available,
    long Running,
    long Discarded,
    double? OldestReadySeconds);

/// <summary>The queue of one organization, by kind.</summary>
internal sealed record QueueReport(IReadOnlyList<QueueKind> Data);
