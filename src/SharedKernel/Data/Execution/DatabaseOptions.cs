using Backend.Data.Execution.Poolers;
using Backend.Data.Execution.Slow;

namespace Backend.Data.Execution;

/// <summary>How <see cref="Database"/> connects. Each limit is shorter than the one around it.</summary>
public sealed record DatabaseOptions
{
    /// <summary>Npgsql's key=value form; see <c>ConnectionUrl</c> for URIs. The role must be an app, worker or read-only role.</summary>
    public required string ConnectionString { get; init; }

    /// <summary>What the pool is called in metrics and logs. Default: <c>app</c>.</summary>
    public string Name { get; init; } = "app";

    /// <summary>What stands between this process and PostgreSQL. Default: nothing.</summary>
    public ConnectionPooler Pooler { get; init; }

    /// <summary>The most connections of this process, to each host. Default: 20.</summary>
    public int MaxPoolSize { get; init; } = 20;

    /// <summary>How long a unit waits for a connection, new or pooled. Default: 3 seconds; rounded up to whole seconds.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>
    /// When the driver gives up on a commit, a rollback, or a call outside of a unit of work. On a statement of a unit it gives up 2
    /// seconds after the <c>statement_timeout</c> that the server did not keep. Default: 7 seconds; rounded up to whole seconds.
    /// </summary>
    public TimeSpan CommandTimeout { get; init; } = TimeSpan.FromSeconds(7);

    /// <summary>
    /// How long a standby is given to show what a caller has written, before the primary is asked. A connection to the
    /// standby is held meanwhile. Default: 50 milliseconds, ten times what replication takes in one data centre; at most 1
    /// second; zero asks the primary at once.
    /// </summary>
    public TimeSpan ReplicaWait { get; init; } = TimeSpan.FromMilliseconds(50);

    /// <summary>
    /// The secret that page cursors and consistency tokens are made with, at least 32 bytes; all processes that serve the same callers
    /// have the same. Default: null, a random one, so that a cursor is good for this process only.
    /// </summary>
    public byte[]? CursorKey { get; init; }

    /// <summary>From when on a statement is slow. Default: null, no statement is.</summary>
    public SlowStatementOptions? SlowStatements { get; init; }
}
