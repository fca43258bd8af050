namespace Backend.Kernel.Jobs.Running;

/// <summary>The names of outcomes, for the database's functions and for telemetry.</summary>
internal static class JobOutcomes
{
    public static string Name(this JobOutcome outcome) => outcome switch
    {
        JobOutcome.Completed => "completed",
        JobOutcome.Retry => "retry",
        JobOutcome.Discarded => "discarded",
        JobOutcome.Cancelled => "cancelled",
        JobOutcome.Snoozed => "snoozed",
        JobOutcome.Released => "released",
        _ => "lost",
    };
}
