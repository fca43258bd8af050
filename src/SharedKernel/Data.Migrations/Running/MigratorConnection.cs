using Backend.Data.Migrations.Errors;
using Npgsql;

namespace Backend.Data.Migrations.Running;

/// <summary>Opens the migrator's connection: direct and unpooled, because the lock belongs to the session.</summary>
internal static class MigratorConnection
{
    // One look at everything that must stand before the first migration.
    private const string Preparation = $"""
        select session_user::text,
               (select pg_has_role(session_user, r.oid, 'member') from pg_roles r where r.rolname = '{Roles.Owner}'),
               to_regproc('app.org') is not null
        """;

    /// <exception cref="MigratorConnectionException">The server cannot be reached, or role or database are not prepared.</exception>
    public static async Task<NpgsqlConnection> OpenAsync(string connectionString, CancellationToken cancellationToken)
    {
        var options = new NpgsqlConnectionStringBuilder(connectionString)
        {
            Pooling = false,
            Enlist = false,
            // A migration may take as long as it takes; only waiting for locks has a limit.
            CommandTimeout = 0,
            ApplicationName = "backend migrations",
        };
        var connection = new NpgsqlConnection(options.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            await VerifyAsync(connection, cancellationToken);
            return connection;
        }
        catch (NpgsqlException error)
        {
            await connection.DisposeAsync();
            var reason = error is PostgresException server ? $"{server.MessageText} ({server.SqlState})" : error.Message;
            throw new MigratorConnectionException(
                $"The migrator cannot connect to {options.Host}:{options.Port}, database {options.Database}, as {options.Username}: {reason}. " +
                "Check DATABASE_MIGRATOR_URL and that the server runs, then run `db migrate` again.", error);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private static async Task VerifyAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Preparation, connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        if (reader.IsDBNull(1))
            throw new MigratorConnectionException($"The server has no role {Roles.Owner}. Run deploy/postgres/01-roles.sql there as a superuser, then `db migrate` again.");
        if (!reader.GetBoolean(1))
        {
            throw new MigratorConnectionException(
                $"{reader.GetString(0)} may not act as {Roles.Owner}, and migrations run as nobody else. Set DATABASE_MIGRATOR_URL to a URL of backend_migrator, then run `db migrate` again.");
        }

        if (!reader.GetBoolean(2))
            throw new MigratorConnectionException($"The database {connection.Database} has no function app.org. Run deploy/postgres/02-database.sql and 03-grants.sql there as a superuser, then `db migrate` again.");
    }
}
