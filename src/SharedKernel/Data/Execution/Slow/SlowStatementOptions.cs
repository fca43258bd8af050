namespace Backend.Data.Execution.Slow;

/// <summary>From when on a statement is slow, and how often its plan is taken. No value of a row reaches the log.</summary>
public sealed record SlowStatementOptions
{
    /// <summary>
    /// A round trip that takes longer is logged once, with the statements it carried. Until the first row where rows are
    /// streamed, because the rest goes at the reader's pace.
    /// </summary>
    public required TimeSpan Threshold { get; init; }

    /// <summary>
    /// How long a statement's plan is good for: each text is explained at most once in this time, and one text at once. Each
    /// takes one round trip on a connection of the same pool. Default: 10 minutes; <see cref="TimeSpan.MaxValue"/> takes one
    /// plan of each text and no more.
    /// </summary>
    public TimeSpan PlanInterval { get; init; } = TimeSpan.FromMinutes(10);
}
