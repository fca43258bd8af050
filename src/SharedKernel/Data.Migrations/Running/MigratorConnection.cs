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
               to_regproc('app.org') is not null,
               pg_backend_pid()
        """;

    private const string Migrate = "db migrate";

    private const string ApplicationName = "backend migrations";

    public static Task<NpgsqlConnection> OpenAsync(string connectionString, CancellationToken cancellationToken) =>
        OpenAsync(connectionString, Migrate, ApplicationName, cancellationToken);

    /// <param name="connectionString">The migrator's.</param>
    /// <param name="command">What a person runs again when it fails.</param>
    /// <param name="applicationName">Who it is, for those who look at the server's sessions.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <exception cref="MigratorConnectionException">The server cannot be reached, or role or database are not prepared.</exception>
    public static async Task<NpgsqlConnection> OpenAsync(string connectionString, string command, string applicationName, CancellationToken cancellationToken)
    {
        var options = new NpgsqlConnectionStringBuilder(connectionString)
        {
            Pooling = false,
            Enlist = false,
            // A migration may take as long as it takes; only waiting for locks has a limit.
            CommandTimeout = 0,
            ApplicationName = applicationName,
            // A server that is gone without a word is noticed within minutes, not hours.
            TcpKeepAlive = true,
            TcpKeepAliveTime = 30,
            TcpKeepAliveInterval = 10,
        };
        var connection = new NpgsqlConnection(options.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            await VerifyAsync(connection, command, cancellationToken);
            await NoticeLossAsync(connection, cancellationToken);
            return connection;
        }
        catch (NpgsqlException error)
        {
            await connection.DisposeAsync();
            throw Refused(options, command, error);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <exception cref="MigratorConnectionException">The server takes no writes.</exception>
    public static async Task VerifyWritableAsync(NpgsqlConnection connection, CancellationToken cancellationToken, string command = Migrate)
    {
        await using var look = new NpgsqlCommand("select pg_catalog.pg_is_in_recovery(), current_setting('transaction_read_only') = 'on'", connection);
        await using var reader = await look.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        if (reader.GetBoolean(0))
            throw new MigratorConnectionException($"{connection.Host}:{connection.Port} is a standby and takes no writes. Point DATABASE_MIGRATOR_URL to the primary, then run `{command}` again.");
        if (reader.GetBoolean(1))
        {
            throw new MigratorConnectionException(
                $"The database {connection.Database} takes no writes of this role: default_transaction_read_only is on. " +
                $"Someone may have stopped writes on purpose; take the setting back (`alter database … reset default_transaction_read_only`), then run `{command}` again.");
        }
    }

    private static MigratorConnectionException Refused(NpgsqlConnectionStringBuilder options, string command, NpgsqlException error)
    {
        var place = $"The migrator cannot connect to {options.Host}:{options.Port}, database {options.Database}, as {options.Username}: ";
        if (error is not PostgresException server)
            return new(place + $"{error.Message}. Nothing was changed. Check DATABASE_MIGRATOR_URL and that the server runs, then run `{command}` again.", error);
        return server.SqlState is PostgresErrorCodes.TooManyConnections
            ? new(place + $"{server.MessageText} ({server.SqlState}). Nothing was changed. End idle sessions or raise max_connections, then run `{command}` again.", error)
            : new(place + $"{server.MessageText} ({server.SqlState}). Nothing was changed. Check DATABASE_MIGRATOR_URL and that the server runs, then run `{command}` again.", error);
    }

    // The session of a machine that is gone without a word would keep the lock for hours: it ends after a minute instead.
    private static async Task NoticeLossAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                new NpgsqlBatchCommand("set tcp_keepalives_idle = 30"),
                new NpgsqlBatchCommand("set tcp_keepalives_interval = 10"),
                new NpgsqlBatchCommand("set tcp_keepalives_count = 3"),
            },
        };
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task VerifyAsync(NpgsqlConnection connection, string command, CancellationToken cancellationToken)
    {
        await using var look = new NpgsqlCommand(Preparation, connection);
        await using var reader = await look.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        // A pooler makes up the process that it names: its connection may be another session's at any moment.
        if (reader.GetInt32(3) != connection.ProcessID)
        {
            throw new MigratorConnectionException(
                $"{connection.Host}:{connection.Port} is a connection pooler, and `{command}` holds a lock and settings of its session. Nothing was changed. " +
                $"Point DATABASE_MIGRATOR_URL to the server itself, then run `{command}` again.");
        }

        if (reader.IsDBNull(1))
            throw new MigratorConnectionException($"The server has no role {Roles.Owner}. Run deploy/postgres/01-roles.sql there as a superuser, then `{command}` again.");
        if (!reader.GetBoolean(1))
        {
            throw new MigratorConnectionException(
                $"{reader.GetString(0)} may not act as {Roles.Owner}, and migrations run as nobody else. Set DATABASE_MIGRATOR_URL to a URL of backend_migrator, then run `{command}` again.");
        }

        if (!reader.GetBoolean(2))
            throw new MigratorConnectionException($"The database {connection.Database} has no function app.org. Run deploy/postgres/02-database.sql and 03-grants.sql there as a superuser, then `{command}` again.");
    }
}
