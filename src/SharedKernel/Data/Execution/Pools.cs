using Backend.Data.Execution.Poolers;
using Backend.Data.Execution.Replicas;
using Backend.Data.Execution.Resilience;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Backend.Data.Execution;

/// <summary>The pools of connections of one <see cref="Database"/>.</summary>
internal sealed class Pools : IAsyncDisposable
{
    private readonly Hosts _hosts;

    /// <summary>Makes the pools; nothing is connected yet.</summary>
    public Pools(DatabaseOptions options, ILogger logger)
    {
        _hosts = new Hosts(Pooled(options));
        Replicas = _hosts.Standbys is { } standbys ? new ReplicaPool(standbys, logger) : null;
        ReplicaWait = options.ReplicaWait;
        Circuit = new DatabaseCircuit(options.Name, TimeProvider.System, logger);
        CircuitTelemetry.Add(Circuit);
    }

    /// <summary>The server that writes.</summary>
    public NpgsqlDataSource Primary => _hosts.Primary;

    /// <summary>The circuit to it.</summary>
    public DatabaseCircuit Circuit { get; }

    /// <summary>Those that follow it; null when none is configured.</summary>
    public ReplicaPool? Replicas { get; }

    /// <summary>How long a standby is given to show what the caller has written.</summary>
    public TimeSpan ReplicaWait { get; }

    /// <summary>The primary was not found, or is none any more: looks for it anew.</summary>
    public void LoseSightOfPrimary() => _hosts.Forget();

    /// <summary>Closes every connection: those at rest now, the others when they are given back.</summary>
    public void Clear() => _hosts.Clear();

    public ValueTask DisposeAsync()
    {
        CircuitTelemetry.Remove(Circuit);
        return _hosts.DisposeAsync();
    }

    private static NpgsqlConnectionStringBuilder Pooled(DatabaseOptions options)
    {
        // What is prepared belongs to a session, and behind such a pooler the next transaction has another one.
        var prepares = options.Pooler != ConnectionPooler.Transaction;
        return new NpgsqlConnectionStringBuilder(options.ConnectionString)
        {
            MaxPoolSize = options.MaxPoolSize,
            Timeout = WholeSeconds(options.ConnectTimeout),
            CommandTimeout = WholeSeconds(options.CommandTimeout),
            // Nothing session-wide is ever set: the organization ends with its transaction, and the role cannot call
            // set_config. Resetting each connection would double the cost of a read by primary key.
            NoResetOnClose = true,
            MaxAutoPrepare = prepares ? 128 : 0,
            AutoPrepareMinUsages = 2,
            Enlist = false,
            IncludeErrorDetail = false,
            IncludeFailedBatchedCommand = true,
            ApplicationName = "backend",
        };
    }

    // Zero means no limit to the driver.
    private static int WholeSeconds(TimeSpan limit) => Math.Max(1, (int)Math.Ceiling(limit.TotalSeconds));
}
