using Npgsql;

namespace Backend.Data.Migrations.Running;

/// <summary>The session's advisory lock: one run at a time in a database. It ends with the session, however that ends.</summary>
internal static class MigrationLock
{
    // Arbitrary, but the same in every version: "migrate!" in ASCII.
    private const long Key = 0x6D_69_67_72_61_74_65_21;

    public static async Task AcquireAsync(NpgsqlConnection connection, Action waiting, CancellationToken cancellationToken)
    {
        await using var attempt = new NpgsqlCommand("select pg_try_advisory_lock($1)", connection)
        {
            Parameters = { new NpgsqlParameter<long> { TypedValue = Key } },
        };
        if (await attempt.ExecuteScalarAsync(cancellationToken) is true)
            return;

        waiting();
        // A time-out of the role or database is for tables; another run takes as long as it takes.
        await using var patience = new NpgsqlCommand("set lock_timeout = 0", connection);
        await patience.ExecuteNonQueryAsync(cancellationToken);
        await using var wait = new NpgsqlCommand("select pg_advisory_lock($1)", connection)
        {
            Parameters = { new NpgsqlParameter<long> { TypedValue = Key } },
        };
        await wait.ExecuteNonQueryAsync(cancellationToken);
    }
}
