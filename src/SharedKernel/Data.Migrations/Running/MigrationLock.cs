using System.Globalization;
using Backend.Data.Migrations.Running.Locks;
using Npgsql;

namespace Backend.Data.Migrations.Running;

/// <summary>The session's advisory lock: one run at a time in a database. It ends with the session, however that ends.</summary>
internal static class MigrationLock
{
    // Arbitrary, but the same in every version: "migrate!" in ASCII.
    private const long Key = 0x6D_69_67_72_61_74_65_21;

    private const string Holder = """
        select a.pid, coalesce(a.usename, ''), coalesce(a.application_name, '')
        from pg_catalog.pg_locks l join pg_catalog.pg_stat_activity a on a.pid = l.pid
        where l.locktype = 'advisory' and l.granted and l.objsubid = 1 and l.database = (select oid from pg_catalog.pg_database where datname = current_database())
          and (l.classid::bigint << 32) | l.objid::bigint = $1
        """;

    /// <summary>Waits until no other run has it. The first report comes at once.</summary>
    public static async Task AcquireAsync(
        NpgsqlConnection connection, LockQueue queue, TimeProvider time, Action<string?> waiting, CancellationToken cancellationToken)
    {
        // Asked again and again, because a session that waits inside a statement is an old transaction to the other run:
        // its `create index concurrently` would wait for this one, and this one for it.
        for (var (asked, reported) = (time.GetTimestamp(), long.MinValue); !await TryAsync(connection, cancellationToken);)
        {
            if (reported == long.MinValue || time.GetElapsedTime(reported) >= queue.ReportEvery)
            {
                reported = time.GetTimestamp();
                waiting(await HolderAsync(connection, time.GetElapsedTime(asked), cancellationToken));
            }

            await Task.Delay(queue.AskEvery, time, cancellationToken);
        }
    }

    private static async Task<bool> TryAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var attempt = new NpgsqlCommand("select pg_catalog.pg_try_advisory_lock($1)", connection)
        {
            Parameters = { new NpgsqlParameter<long> { TypedValue = Key } },
        };
        return await attempt.ExecuteScalarAsync(cancellationToken) is true;
    }

    private static async Task<string?> HolderAsync(NpgsqlConnection connection, TimeSpan waited, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Holder, connection) { Parameters = { new NpgsqlParameter<long> { TypedValue = Key } } };
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        if (!await reader.ReadAsync(cancellationToken))
            return null;
        var holder = new LockHolder(reader.GetInt32(0), reader.GetString(1), reader.GetString(2), null, null);
        return string.Create(CultureInfo.InvariantCulture, $"{holder}, for {waited.TotalSeconds:0} s now");
    }
}
