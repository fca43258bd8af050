namespace Backend.Kernel.Jobs.Running;

/// <summary>What tending the queue did.</summary>
/// <param name="Promoted">Delayed jobs that became ready.</param>
/// <param name="Recovered">Jobs that were taken back from a worker whose lease had ended.</param>
/// <param name="NextDue">How long until the next delayed job is due; null when none waits.</param>
internal sealed record TendReport(long Promoted, long Recovered, TimeSpan? NextDue);
