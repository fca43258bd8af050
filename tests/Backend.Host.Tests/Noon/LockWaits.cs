using Backend.Development;
using Backend.Testing.Databases;
using Npgsql;

namespace Backend.Host.Tests.Noon;

/// <summary>Looks again and again how long the application's statements have been waiting for locks.</summary>
internal sealed class LockWaits : IAsyncDisposable
{
    private const string Query = """
        select coalesce(max(extract(epoch from clock_timestamp() - l.waitstart)), 0)::float8
        from pg_locks l join pg_stat_activity a on a.pid = l.pid
        where not l.granted and l.waitstart is not null and a.usename = 'backend_app' and a.datname = current_database()
        """;

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(20);

    private readonly CancellationTokenSource _end = new();

    private readonly NpgsqlConnection _connection;

    private readonly Task _watching;

    private LockWaits(NpgsqlConnection connection)
    {
        _connection = connection;
        _watching = WatchAsync();
    }

    public TimeSpan Longest { get; private set; }

    public static async Task<LockWaits> StartAsync(TestDatabase database)
    {
        var connection = new NpgsqlConnection(database.ConnectionString(DatabaseRole.Admin));
        await connection.OpenAsync();
        return new LockWaits(connection);
    }

    public async Task StopAsync()
    {
        await _end.CancelAsync();
        await _watching;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await _connection.DisposeAsync();
        _end.Dispose();
    }

    private async Task WatchAsync()
    {
        await using var command = new NpgsqlCommand(Query, _connection);
        while (!_end.IsCancellationRequested)
        {
            var longest = TimeSpan.FromSeconds(await command.ExecuteScalarAsync() is double seconds ? seconds : 0);
            if (longest > Longest)
                Longest = longest;
            await Task.Delay(Interval);
        }
    }
}
