using System.Data.Common;
using Backend.Data.Execution.Errors;
using Backend.Data.Execution.Poolers;
using Backend.Data.Execution.Resilience;
using Npgsql;

namespace Backend.Data.Execution;

/// <summary>
/// What a worker needs beside units of work: calls of the functions that serve every organization's queues, and an ear for
/// their notifications. It enters no organization, so every wall is closed to it. Thread-safe.
/// </summary>
/// <remarks>
/// A call does not wait for the disk (<c>synchronous_commit = off</c>): a crash of the server may undo the last of them, so
/// only what can be done again belongs here. A pooler takes no start-up option, so that behind one a call does wait.
/// </remarks>
public sealed class ControlDatabase : IAsyncDisposable
{
    private const int Connections = 4;

    private static readonly TimeSpan Alive = TimeSpan.FromSeconds(10);

    private readonly Hosts _calls;

    private readonly Hosts _ear;

    private readonly TimeSpan _limit;

    /// <summary>Makes the pool; nothing is connected yet.</summary>
    /// <param name="options">The worker role's connection. The size of the pool is its own.</param>
    public ControlDatabase(DatabaseOptions options)
    {
        var text = new NpgsqlConnectionStringBuilder(options.ConnectionString)
        {
            MaxPoolSize = Connections,
            Timeout = WholeSeconds(options.ConnectTimeout),
            CommandTimeout = WholeSeconds(options.CommandTimeout),
            NoResetOnClose = true,
            // What is prepared belongs to a session, and behind such a pooler the next call has another one.
            MaxAutoPrepare = options.Pooler == ConnectionPooler.Transaction ? 0 : 32,
            AutoPrepareMinUsages = 2,
            Enlist = false,
            IncludeErrorDetail = false,
            ApplicationName = "backend control",
        };
        _limit = options.ConnectTimeout + options.CommandTimeout;
        if (options.Pooler == ConnectionPooler.None)
            text.Options = "-c synchronous_commit=off";
        CanListen = options.Pooler != ConnectionPooler.Transaction;
        _calls = new Hosts(text);
        text.Pooling = false;
        // Nothing is ever sent while it listens: only this notices a server that has gone.
        text.KeepAlive = WholeSeconds(Alive);
        text.ApplicationName = "backend listener";
        _ear = new Hosts(text);
    }

    /// <summary>
    /// Whether notifications can be heard. Behind a pooler in transaction mode they go to whoever is served by the session
    /// that listened once.
    /// </summary>
    public bool CanListen { get; }

    /// <summary>Runs one statement as a transaction of its own. One round trip.</summary>
    /// <param name="sql">A constant text of the caller's code, with <c>$1</c>, <c>$2</c>, …</param>
    /// <param name="values">Their values; each tells its type, so none is null.</param>
    /// <param name="read">Reads a row.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <exception cref="DatabaseException">The database failed or refused.</exception>
    public async Task<IReadOnlyList<T>> CallAsync<T>(
        string sql,
        IReadOnlyList<object> values,
        Func<DbDataReader, T> read,
        CancellationToken cancellationToken)
    {
        try
        {
            return await LimitedCall.RunAsync(token => CallOnceAsync(sql, values, read, token), _limit, cancellationToken);
        }
        catch (NpgsqlException error)
        {
            throw Classify(_calls, error);
        }
    }

    /// <summary>Listens on a connection of its own until it is cancelled.</summary>
    /// <param name="channel">The channel, a constant of the caller's code.</param>
    /// <param name="heard">Called once when it has begun to listen, and then for each notification. Must be quick.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="InvalidOperationException">It cannot listen: see <see cref="CanListen"/>.</exception>
    /// <exception cref="DatabaseException">The connection was not made, or is lost: notifications may have been missed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task ListenAsync(string channel, Action heard, CancellationToken cancellationToken)
    {
        if (!CanListen)
            throw new InvalidOperationException("A pooler in transaction mode passes no notifications on: ask again and again instead.");
        try
        {
            await using var connection = await LimitedCall.RunAsync(token => HearAsync(channel, heard, token), _limit, cancellationToken);
            heard();
            while (true)
                await connection.WaitAsync(cancellationToken);
        }
        catch (NpgsqlException error)
        {
            throw Classify(_ear, error);
        }
    }

    /// <summary>Closes the pool.</summary>
    public async ValueTask DisposeAsync()
    {
        await _ear.DisposeAsync();
        await _calls.DisposeAsync();
    }

    private async Task<IReadOnlyList<T>> CallOnceAsync<T>(
        string sql, IReadOnlyList<object> values, Func<DbDataReader, T> read, CancellationToken cancellationToken)
    {
        await using var command = _calls.Primary.CreateCommand(sql);
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken))
            rows.Add(read(reader));
        return rows;
    }

    private async Task<NpgsqlConnection> HearAsync(string channel, Action heard, CancellationToken cancellationToken)
    {
        var connection = await _ear.Primary.OpenConnectionAsync(cancellationToken);
        try
        {
            connection.Notification += (_, _) => heard();
            await using var listen = connection.CreateCommand();
            listen.CommandText = $"listen {channel}";
            await listen.ExecuteNonQueryAsync(cancellationToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private static DatabaseException Classify(Hosts hosts, NpgsqlException error)
    {
        var isStandby = error is PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction };
        var classified = isStandby ? ErrorClassifier.NotPrimary(error) : ErrorClassifier.Classify(error);
        if (classified is DatabaseUnavailableException)
            hosts.Forget();
        return classified;
    }

    private static int WholeSeconds(TimeSpan limit) => Math.Max(1, (int)Math.Ceiling(limit.TotalSeconds));
}
