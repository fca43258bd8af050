using System.Diagnostics;
using Backend.Data.Diagnostics;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Backend.Data.Execution.Replicas;

/// <summary>
/// The standbys. One that fails is left alone for a while, so that readers do not wait for it one after the other: the
/// primary serves them meanwhile, and one of them tries again when the time is over. Thread-safe.
/// </summary>
internal sealed class ReplicaPool(NpgsqlDataSource standbys, ILogger logger)
{
    // The primary could have answered long ago.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);

    private static readonly long RestTicks = (long)(Rest.TotalSeconds * Stopwatch.Frequency);

    // A timestamp; zero while the standbys serve.
    private long _restsUntil;

    /// <summary>A connection to a standby; null when none serves now.</summary>
    public async Task<NpgsqlConnection?> TryOpenAsync(CancellationToken cancellationToken)
    {
        if (!MayTry())
            return null;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            var connection = await standbys.OpenConnectionAsync(patience.Token);
            Volatile.Write(ref _restsUntil, 0);
            return connection;
        }
        // Of several hosts the driver wraps whatever happened, a cancellation as well.
        catch (Exception error) when (error is NpgsqlException or OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Failed(error);
            return null;
        }
    }

    /// <summary>A standby has broken a connection, or does not answer.</summary>
    public void Failed(Exception? error)
    {
        var before = Interlocked.Exchange(ref _restsUntil, Stopwatch.GetTimestamp() + RestTicks);
        if (before == 0)
            logger.ReplicaFailed(Rest, error);
    }

    private bool MayTry()
    {
        var until = Volatile.Read(ref _restsUntil);
        if (until == 0)
            return true;
        var now = Stopwatch.GetTimestamp();
        return until <= now && Interlocked.CompareExchange(ref _restsUntil, now + RestTicks, until) == until;
    }
}
