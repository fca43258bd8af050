namespace Backend.Kernel.Schema;

/// <summary>
/// Where a job is. scheduled → available → running → completed; a failure goes back to scheduled, or to discarded when no
/// attempt is left.
/// </summary>
public enum JobState
{
    /// <summary>Waits for its time: delayed, snoozed, or after a failure.</summary>
    Scheduled,

    /// <summary>Ready for a worker.</summary>
    Available,

    /// <summary>A worker holds its lease.</summary>
    Running,

    /// <summary>Done.</summary>
    Completed,

    /// <summary>Given up: no attempt left, or the handler said so. An operator may replay it.</summary>
    Discarded,

    /// <summary>An operator or the code took it back.</summary>
    Cancelled,
}
