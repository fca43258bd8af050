using System.Data;
using System.Globalization;
using Npgsql;

namespace Backend.Data.Migrations.Running;

/// <summary>The owner outside transactions: the settings are the session's, and are taken back at the end.</summary>
internal sealed class OwnerSession : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;

    private OwnerSession(NpgsqlConnection connection) => _connection = connection;

    public static async Task<OwnerSession> BeginAsync(NpgsqlConnection connection, TimeSpan lockTimeout, CancellationToken cancellationToken)
    {
        await RunAsync(connection, cancellationToken,
            $"set role {Roles.Owner}",
            "set search_path = pg_catalog",
            string.Create(CultureInfo.InvariantCulture, $"set lock_timeout = {(long)lockTimeout.TotalMilliseconds}"),
            "set statement_timeout = 0");
        return new OwnerSession(connection);
    }

    public async ValueTask DisposeAsync()
    {
        if (_connection.State == ConnectionState.Open)
            await RunAsync(_connection, CancellationToken.None, "reset role", "reset search_path", "reset lock_timeout", "reset statement_timeout");
    }

    private static async Task RunAsync(NpgsqlConnection connection, CancellationToken cancellationToken, params string[] statements)
    {
        await using var batch = new NpgsqlBatch(connection);
        foreach (var statement in statements)
            batch.BatchCommands.Add(new NpgsqlBatchCommand(statement));
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }
}
