namespace Backend.Kernel.Jobs.Running;

/// <summary>Why a running handler's token was cancelled by the worker.</summary>
internal enum StopReason
{
    /// <summary>It was not.</summary>
    None,

    /// <summary>The process ends, and the time to drain is over.</summary>
    Drain,

    /// <summary>An operator takes the job back.</summary>
    Operator,

    /// <summary>The lease is lost.</summary>
    Lost,
}
