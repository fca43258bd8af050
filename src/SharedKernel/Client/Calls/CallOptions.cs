namespace Backend.Client.Calls;

/// <summary>What may be said of one call.</summary>
public sealed record CallOptions
{
    /// <summary>
    /// The key of a POST or PATCH. Give one that is kept with what the call is made for, such as the id of the caller's own
    /// record: then the call may be made again after a crash. Default: null, a new one for each call.
    /// </summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>The version that the resource must have; otherwise the call is refused with <c>version_mismatch</c> (412). Default: null, any.</summary>
    public long? IfVersion { get; init; }

    /// <summary>How long this call may take in all. Default: null, that of the client.</summary>
    public TimeSpan? Timeout { get; init; }
}
