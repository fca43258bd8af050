using Backend.Data.Diagnostics;
using Backend.Data.Execution.Errors;
using Backend.Data.Execution.Replicas;
using Backend.Data.Execution.Resilience;
using Backend.Data.Execution.Slow;
using Backend.Data.Query.Paging;
using Backend.Data.Sql;
using Backend.Data.Tenancy;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Backend.Data.Execution;

/// <summary>The pool of connections, and the only place that begins and commits units of work. Thread-safe.</summary>
public sealed class Database : IAsyncDisposable
{
    private readonly Pools _pools;

    private readonly ILogger<Database> _logger;

    private readonly OrganizationFilter _filter;

    private readonly CursorKey _cursorKey;

    private readonly SlowStatements? _slow;

    private readonly TimeSpan _inspection;

    /// <summary>Makes the pool; nothing is connected yet.</summary>
    /// <exception cref="ArgumentException">The cursor key is shorter than 32 bytes.</exception>
    public Database(DatabaseOptions options, ILogger<Database> logger)
        : this(options, logger, OrganizationFilter.On)
    {
    }

    internal Database(DatabaseOptions options, ILogger<Database> logger, OrganizationFilter filter)
    {
        _logger = logger;
        _filter = filter;
        _cursorKey = CursorKey.Of(options.CursorKey, logger);
        _pools = new Pools(options, logger);
        _inspection = options.ConnectTimeout + options.CommandTimeout;
        ConsistencyTokens = new ConsistencyTokens(_cursorKey);
        if (options.SlowStatements is { } slow)
            _slow = new SlowStatements(slow, new PlanTaker(this, new PlanSampling(slow.PlanInterval), logger), logger);
    }

    /// <summary>What callers carry from a write to the reads that must see it.</summary>
    public ConsistencyTokens ConsistencyTokens { get; }

    /// <summary>
    /// Runs work in one unit of work: committed when it returns, rolled back when it throws. The connection is taken at
    /// the first statement and always given back.
    /// </summary>
    /// <param name="organization">The organization that every statement is filtered by.</param>
    /// <param name="options">Read-only or not, and the limits.</param>
    /// <param name="work">The work. It must await all it starts, and not keep the token it gets.</param>
    /// <param name="cancellationToken">Cancels the running statement and rolls back.</param>
    /// <exception cref="ArgumentException">A unit that writes is to be answered by a standby.</exception>
    /// <exception cref="DatabaseException">The database failed or refused.</exception>
    /// <exception cref="UnitOfWorkPoisonedException">The work caught a database error and returned as if nothing were lost.</exception>
    public async Task<TResult> RunAsync<TResult>(
        OrganizationId organization,
        UnitOfWorkOptions options,
        Func<IUnitOfWork, CancellationToken, Task<TResult>> work,
        CancellationToken cancellationToken)
    {
        if (options is { Replica: not null, IsReadOnly: false })
            throw new ArgumentException("A standby answers read-only units of work: leave Replica out, or set IsReadOnly.", nameof(options));
        using var deadline = UnitOfWorkDeadline.Begin(options.Deadline, cancellationToken);
        using var activity = Telemetry.Source.StartActivity(Telemetry.UnitOfWork);
        var connection = new UnitConnection(_pools, options, deadline, _logger);
        await using var unit = new UnitOfWork(connection, organization, options, deadline, _filter, _cursorKey, activity, _slow, _logger);
        try
        {
            var result = await work(unit, deadline.Token);
            await unit.CommitAsync(deadline.Token);
            return result;
        }
        catch (OperationCanceledException error) when (deadline.HasPassed)
        {
            activity?.SetStatus(System.Diagnostics.ActivityStatusCode.Error, nameof(StatementTimeoutException));
            unit.Failed(nameof(StatementTimeoutException));
            throw new StatementTimeoutException("The unit of work ran past its deadline.", new DatabaseErrorDetails(""), error);
        }
        catch (Exception error)
        {
            // That the work itself refused is an outcome of the unit, not an error of its span.
            if (error is DatabaseException or UnitOfWorkPoisonedException)
            {
                activity?.SetStatus(System.Diagnostics.ActivityStatusCode.Error, error.GetType().Name);
                unit.Failed(error.GetType().Name);
            }

            // For a statement that the work started and did not await.
            deadline.Cancel();
            throw;
        }
    }

    /// <summary>
    /// Whether units of work may ask for connections. After several failures to connect in a row they are refused at once, with
    /// <see cref="DatabaseUnavailableException.RetryAfter"/>, until one that tries has connected.
    /// </summary>
    public CircuitState Circuit => _pools.Circuit.State;

    /// <summary>
    /// Runs a statement of no organization, for readiness: it reads the catalog only. It asks the server also when units of work
    /// are refused, and lets them through again when it is answered.
    /// </summary>
    /// <param name="sql">A constant text of the caller's code.</param>
    /// <param name="read">Reads the result.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <exception cref="DatabaseException">The database failed or refused.</exception>
    public async Task<TResult> InspectAsync<TResult>(
        string sql,
        Func<System.Data.Common.DbDataReader, CancellationToken, Task<TResult>> read,
        CancellationToken cancellationToken)
    {
        try
        {
            var result = await LimitedCall.RunAsync(token => InspectOnceAsync(sql, read, token), _inspection, cancellationToken);
            _pools.Circuit.Succeeded();
            return result;
        }
        catch (NpgsqlException error)
        {
            throw ErrorClassifier.Classify(error);
        }
    }

    /// <summary>Closes the pool, after the plan of a slow statement that is being taken.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_slow is not null)
            await _slow.IdleAsync();
        await _pools.DisposeAsync();
    }

    private async Task<TResult> InspectOnceAsync<TResult>(
        string sql, Func<System.Data.Common.DbDataReader, CancellationToken, Task<TResult>> read, CancellationToken cancellationToken)
    {
        await using var command = _pools.Primary.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await read(reader, cancellationToken);
    }
}
