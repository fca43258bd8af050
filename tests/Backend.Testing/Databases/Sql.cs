using Npgsql;

namespace Backend.Testing.Databases;

/// <summary>The few statements of the harness itself.</summary>
internal static class Sql
{
    // Copying a database waits for the disk.
    private const int Patience = 120;

    public static async Task ExecuteAsync(this NpgsqlConnection connection, string sql, CancellationToken ct = default)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = Patience };
        await command.ExecuteNonQueryAsync(ct);
    }

    public static async Task<T?> ScalarAsync<T>(this NpgsqlConnection connection, string sql, CancellationToken ct, params object[] values)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = Patience };
        foreach (var value in values)
            command.Parameters.AddWithValue(value);
        return await command.ExecuteScalarAsync(ct) is T result ? result : default;
    }

    public static async Task<NpgsqlConnection> OpenAsync(string connectionString, CancellationToken ct)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        try
        {
            await connection.OpenAsync(ct);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public static Task LockAsync(this NpgsqlConnection connection, string name, CancellationToken ct) =>
        connection.ScalarAsync<object>("select pg_advisory_lock($1)", ct, Names.LockKey(name));

    public static Task ShareAsync(this NpgsqlConnection connection, string name, CancellationToken ct) =>
        connection.ScalarAsync<object>("select pg_advisory_lock_shared($1)", ct, Names.LockKey(name));

    public static Task<bool> TryLockAsync(this NpgsqlConnection connection, string name, CancellationToken ct) =>
        connection.ScalarAsync<bool>("select pg_try_advisory_lock($1)", ct, Names.LockKey(name));

    public static Task UnlockAsync(this NpgsqlConnection connection, string name, CancellationToken ct) =>
        connection.ScalarAsync<bool>("select pg_advisory_unlock($1)", ct, Names.LockKey(name));
}
