using Backend.Data.Execution.Slow;

namespace Backend.Data.Execution;

/// <summary>How <see cref="Database"/> connects. Each limit is shorter than the one around it.</summary>
public sealed record DatabaseOptions
{
    /// <summary>Npgsql's key=value form; see <c>ConnectionUrl</c> for URIs. The role must be an app, worker or read-only role.</summary>
    public required string ConnectionString { get; init; }

    /// <summary>The most connections of this process. Default: 20.</summary>
    public int MaxPoolSize { get; init; } = 20;

    /// <summary>How long a unit waits for a connection, new or pooled. Default: 3 seconds; rounded up to whole seconds.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>
    /// When the driver gives up on a statement that the server's own <c>statement_timeout</c> did not end. Default: 7
    /// seconds; rounded up to whole seconds.
    /// </summary>
    public TimeSpan CommandTimeout { get; init; } = TimeSpan.FromSeconds(7);

    /// <summary>
    /// The secret that page cursors are authenticated with, at least 32 bytes; all processes that serve the same callers
    /// have the same. Default: null, a random one, so that a cursor is good for this process only.
    /// </summary>
    public byte[]? CursorKey { get; init; }

    /// <summary>From when on a statement is slow. Default: null, no statement is.</summary>
    public SlowStatementOptions? SlowStatements { get; init; }
}
