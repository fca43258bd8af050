using Backend.Data.Execution.Resilience;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Backend.Data.Execution;

/// <summary>The pool of connections of one <see cref="Database"/>.</summary>
internal sealed class Pools : IAsyncDisposable
{
    /// <summary>Makes the pool; nothing is connected yet.</summary>
    public Pools(DatabaseOptions options, ILogger logger)
    {
        Primary = NpgsqlDataSource.Create(Pooled(options));
        Circuit = new DatabaseCircuit(options.Name, TimeProvider.System, logger);
        CircuitTelemetry.Add(Circuit);
    }

    /// <summary>The server that writes.</summary>
    public NpgsqlDataSource Primary { get; }

    /// <summary>The circuit to it.</summary>
    public DatabaseCircuit Circuit { get; }

    public ValueTask DisposeAsync()
    {
        CircuitTelemetry.Remove(Circuit);
        return Primary.DisposeAsync();
    }

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
