using System.Diagnostics;
using Backend.Development;
using Npgsql;

namespace Backend.Reliability.Tests.Stages;

/// <summary>A session that never loses a deadlock: it does not look for any, so that who waits for it does.</summary>
internal sealed class CrossingSession : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly NpgsqlConnection _connection;

    private CrossingSession(NpgsqlConnection connection) => _connection = connection;

    public static async Task<CrossingSession> OpenAsync(Stage stage)
    {
        var connection = new NpgsqlConnection(stage.Workplace.Database.ConnectionString(DatabaseRole.Admin) + ";Pooling=false");
        await connection.OpenAsync();
        var session = new CrossingSession(connection);
        await session.ExecuteAsync("set deadlock_timeout = '1min'; begin");
        return session;
    }

    public Task LockAsync(Guid product) => ExecuteAsync($"select from orders.products where id = '{product}' for update");

    /// <summary>Ends when a session waits for this one.</summary>
    public async Task WhenWaitedForAsync()
    {
        var waiting = Stopwatch.StartNew();
        await using var command = new NpgsqlCommand(
            $"select exists (select from pg_locks where not granted and {_connection.ProcessID} = any (pg_blocking_pids(pid)))", _connection);
        while (await command.ExecuteScalarAsync() is not true)
        {
            if (waiting.Elapsed > Patience)
                throw new AssertionException("Nobody waits for the session.");
            await Task.Delay(5);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await ExecuteAsync("rollback");
        await _connection.DisposeAsync();
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, _connection);
        await command.ExecuteNonQueryAsync();
    }
}
