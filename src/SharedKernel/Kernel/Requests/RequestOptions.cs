namespace Backend.Kernel.Requests;

/// <summary>What a sender may ask of one request.</summary>
public sealed record RequestOptions
{
    /// <summary>No key, and the limits of every request.</summary>
    public static RequestOptions Default { get; } = new();

    /// <summary>
    /// Makes a command safe to send again: 1 to 255 visible ASCII characters, kept for 24 hours for each caller. The effects and
    /// this key are committed together, so the handler runs once; who sends the same request under the same key again
    /// gets the stored answer. Costs one round trip, and a row. Without meaning for a query. Default: null, none.
    /// </summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>
    /// How long the request may take. It shortens <c>statement_timeout</c> and the unit of work's deadline and never
    /// lengthens them. Default: null, their own limits.
    /// </summary>
    public TimeSpan? Deadline { get; init; }

    /// <summary>
    /// What the caller's last write was answered with (<see cref="RequestOutcome{TResponse}.ConsistencyToken"/>): a query that a
    /// standby may answer then shows that write. Costs no round trip, unless the standby is behind. A token of another
    /// organization, or of another key, leads to the primary. Default: null, a standby answers with what it has.
    /// </summary>
    public string? ConsistencyToken { get; init; }
}
