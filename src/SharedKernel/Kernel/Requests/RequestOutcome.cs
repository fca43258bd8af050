namespace Backend.Kernel.Requests;

/// <summary>What became of a request.</summary>
/// <param name="Response">What the handler answered, now or the first time.</param>
/// <param name="IsReplayed">Whether it is the stored answer to an earlier request with the same idempotency key; the handler did not run.</param>
public readonly record struct RequestOutcome<TResponse>(TResponse Response, bool IsReplayed)
{
    /// <summary>What the caller gives to reads that must see this write; null for a query, and where no standby is configured.</summary>
    public string? ConsistencyToken { get; init; }
}
