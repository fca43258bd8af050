using Backend.Data.Migrations.Diagnostics;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Backend.Data.Migrations.Running.Locks;

/// <summary>
/// Looks, over a connection of its own, who holds what the run's session waits for: once the wait has ended in an error,
/// nobody can tell any more.
/// </summary>
internal sealed class LockWatch : IAsyncDisposable
{
    private const string Query = """
        select a.pid, coalesce(a.usename, ''), coalesce(a.application_name, ''), a.state, a.xact_start,
               (select concat_ws(' on ', l.mode, case when l.relation is null then l.locktype else l.relation::regclass::text end)
                from pg_catalog.pg_locks l where l.pid = $1 and not l.granted limit 1)
        from unnest(pg_catalog.pg_blocking_pids($1)) as b (pid) join pg_catalog.pg_stat_activity a on a.pid = b.pid
        order by a.pid
        """;

    private readonly CancellationTokenSource _end = new();

    private readonly NpgsqlConnection _connection;

    private readonly int _watched;

    private readonly Task _watching;

    private LockWait? _last;

    private LockWatch(NpgsqlConnection connection, int watched, LockPatience patience, Action<LockWait> noticed, TimeProvider time, ILogger logger)
    {
        (_connection, _watched) = (connection, watched);
        _watching = WatchAsync(patience, noticed, time, logger);
    }

    /// <summary>The last wait that was seen since <see cref="Forget"/>; null when there was none.</summary>
    public LockWait? Last => Volatile.Read(ref _last);

    /// <param name="connectionString">The migrator's.</param>
    /// <param name="watched">The server process of the run's session.</param>
    /// <param name="patience">How often to look, and after what wait to tell.</param>
    /// <param name="noticed">Told of waits that last, again and again; from another thread than the run's.</param>
    /// <param name="time">The clock.</param>
    /// <param name="logger">The log.</param>
    /// <param name="cancellationToken">Ends the attempt to connect.</param>
    public static async Task<LockWatch> StartAsync(
        string connectionString, int watched, LockPatience patience, Action<LockWait> noticed, TimeProvider time, ILogger logger, CancellationToken cancellationToken) =>
        new(await MigratorConnection.OpenAsync(connectionString, cancellationToken), watched, patience, noticed, time, logger);

    public void Forget() => Volatile.Write(ref _last, null);

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _watching;
        await _connection.DisposeAsync();
        _end.Dispose();
    }

    private async Task WatchAsync(LockPatience patience, Action<LockWait> noticed, TimeProvider time, ILogger logger)
    {
        try
        {
            using var timer = new PeriodicTimer(patience.LookEvery, time);
            long? begun = null;
            while (await timer.WaitForNextTickAsync(_end.Token))
            {
                if (await LookAsync(_end.Token) is not { } wait)
                {
                    begun = null;
                    continue;
                }

                Volatile.Write(ref _last, wait);
                begun ??= time.GetTimestamp();
                if (time.GetElapsedTime(begun.Value) < patience.TellAfter)
                    continue;
                noticed(wait);
                begun = null;
            }
        }
        catch (OperationCanceledException)
        {
            // The run is over.
        }
        catch (NpgsqlException error)
        {
            // Messages then lack a name; the run itself goes on, or meets the same error.
            logger.LockWatchEnded(error);
        }
    }

    private async Task<LockWait?> LookAsync(CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Query, _connection) { Parameters = { new NpgsqlParameter<int> { TypedValue = _watched } } };
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var holders = new List<LockHolder>();
        var wanted = "a lock";
        while (await reader.ReadAsync(cancellationToken))
        {
            holders.Add(new LockHolder(reader.GetInt32(0), reader.GetString(1), reader.GetString(2),
                await reader.IsDBNullAsync(3, cancellationToken) ? null : reader.GetString(3),
                await reader.IsDBNullAsync(4, cancellationToken) ? null : await reader.GetFieldValueAsync<DateTimeOffset>(4, cancellationToken)));
            if (!await reader.IsDBNullAsync(5, cancellationToken))
                wanted = reader.GetString(5);
        }

        return holders.Count == 0 ? null : new LockWait(wanted, holders);
    }
}
