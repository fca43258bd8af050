namespace Backend.Kernel.Jobs;

/// <summary>How jobs of one kind are run.</summary>
public sealed record JobKindOptions
{
    internal static JobKindOptions Default { get; } = new();

    /// <summary>After so many failed attempts a job is discarded, and waits for an operator. Default: 20, about nine hours with the backoff.</summary>
    public int MaxAttempts { get; init; } = 20;

    /// <summary>How long one attempt may take before its token is cancelled; also the unit of work's deadline. Default: 30 seconds.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// For effects outside the database: the handler has no unit of work, and completions are written in batches. A crash
    /// between the effect and its completion runs the job again. Default: false.
    /// </summary>
    public bool CompletesInBatches { get; init; }
}
