namespace Backend.Kernel.Jobs.Running;

/// <summary>How an attempt ended.</summary>
internal enum JobOutcome
{
    /// <summary>Done.</summary>
    Completed,

    /// <summary>It failed, and is tried again after a delay.</summary>
    Retry,

    /// <summary>It failed for good.</summary>
    Discarded,

    /// <summary>An operator took it back while it ran.</summary>
    Cancelled,

    /// <summary>Its handler put it off; the attempt does not count.</summary>
    Snoozed,

    /// <summary>The worker gave it back; the attempt does not count.</summary>
    Released,

    /// <summary>Another worker may have taken it over: nothing of this attempt was committed.</summary>
    Lost,
}
