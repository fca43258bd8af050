using Npgsql;

namespace Backend.Data.Execution;

/// <summary>The pool of connections of one <see cref="Database"/>.</summary>
internal sealed class Pools : IAsyncDisposable
{
    /// <summary>Makes the pool; nothing is connected yet.</summary>
    public Pools(DatabaseOptions options) => Primary = NpgsqlDataSource.Create(Pooled(options));

    /// <summary>The server that writes.</summary>
    public NpgsqlDataSource Primary { get; }

    public ValueTask DisposeAsync() => Primary.DisposeAsync();

    private static string Pooled(DatabaseOptions options) => new NpgsqlConnectionStringBuilder(options.ConnectionString)
    {
        MaxPoolSize = options.MaxPoolSize,
        Timeout = WholeSeconds(options.ConnectTimeout),
        CommandTimeout = WholeSeconds(options.CommandTimeout),
        // Nothing session-wide is ever set: the organization ends with its transaction, and the role cannot call
        // set_config. Resetting each connection would double the cost of a read by primary key.
        NoResetOnClose = true,
        MaxAutoPrepare = 128,
        AutoPrepareMinUsages = 2,
        Enlist = false,
        IncludeErrorDetail = false,
        IncludeFailedBatchedCommand = true,
        ApplicationName = "backend",
    }.ConnectionString;

    // Zero means no limit to the driver.
    private static int WholeSeconds(TimeSpan limit) => Math.Max(1, (int)Math.Ceiling(limit.TotalSeconds));
}
