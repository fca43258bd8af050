namespace Backend.Kernel.Errors;

/// <summary>Whether sending the same request again may help.</summary>
internal enum RetryRule
{
    /// <summary>The answer would be the same.</summary>
    Never,

    /// <summary>It had no effect; try again after a pause.</summary>
    Always,

    /// <summary>It may have had an effect: only requests that change nothing, or carry an idempotency key, may be sent again.</summary>
    WhenSafe,
}
