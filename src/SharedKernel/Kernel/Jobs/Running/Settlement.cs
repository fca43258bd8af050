namespace Backend.Kernel.Jobs.Running;

/// <summary>The end of an attempt that its own transaction did not write.</summary>
/// <param name="Job">The attempt.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Delay">How long until the next attempt.</param>
/// <param name="Error">Why, without values of rows.</param>
/// <param name="TraceId">The trace of the attempt.</param>
internal sealed record Settlement(ClaimedJob Job, JobOutcome Outcome, TimeSpan Delay, string? Error, string? TraceId)
{
    /// <summary>The job goes back as it was claimed.</summary>
    public static Settlement Released(ClaimedJob job) => new(job, JobOutcome.Released, TimeSpan.Zero, null, null);
}
