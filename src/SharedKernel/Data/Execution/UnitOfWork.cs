using System.Diagnostics;
using Backend.Data.Diagnostics;
using Backend.Data.Execution.Replicas;
using Backend.Data.Execution.Resilience;
using Backend.Data.Execution.Slow;
using Backend.Data.Mutation;
using Backend.Data.Query.Paging;
using Backend.Data.Sql;
using Backend.Data.Tenancy;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Backend.Data.Execution;

/// <summary>
/// One organization and one transaction. Every round trip is one batch: entering the organization when that is due,
/// then what is queued, then the statement asked for.
/// </summary>
internal sealed class UnitOfWork(
    UnitConnection connection,
    OrganizationId organization,
    UnitOfWorkOptions options,
    UnitOfWorkDeadline deadline,
    OrganizationFilter filter,
    CursorKey cursorKey,
    Activity? activity,
    SlowStatements? slow,
    ILogger logger) : IUnitOfWork, IStatementExecutor, IAsyncDisposable
{
    private static readonly Func<ulong, int> RowCount = static rows => checked((int)rows);

    private readonly StatementQueue _queue = new();

    private readonly UnitOfWorkState _state = new();

    // Untraced units are not counted: nobody would see the mark.
    private readonly RepeatedStatements? _repeated = activity is null ? null : new();

    private UnitOfWorkStatistics _statistics = new();

    private RoundTripWatch _watch;

    /// <summary>Slow statements whose plans are due when the unit is over.</summary>
    private List<SlowStatement>? _due;

    private bool _entered;

    /// <summary>The one batch of a unit that commits itself is on its way, or was.</summary>
    private bool _batchSent;

    private int _savepoints;

    /// <summary>Rows of the running statement have been handed on, so that it cannot be sent again.</summary>
    private bool _hasRows;

    public OrganizationId Organization => organization;

    public WalPosition? CommittedAt { get; private set; }

    public bool CommitsItself => options is { IsAutoCommit: true, IsReadOnly: false };

    IStatementExecutor IUnitOfWork.Executor => this;

    OrganizationFilter IStatementExecutor.Filter => filter;

    CursorKey IStatementExecutor.CursorKey => cursorKey;

    public Task<TResult> QueryAsync<TResult>(
        CompiledStatement statement,
        Func<NpgsqlDataReader, CancellationToken, Task<TResult>> read,
        StatementSite site,
        CancellationToken cancellationToken) =>
        SendAsync(Due(statement, null, site), read, null, cancellationToken);

    public Task<TResult> QueryAsync<TResult>(
        IReadOnlyList<CompiledStatement> statements,
        Func<NpgsqlDataReader, CancellationToken, Task<TResult>> read,
        StatementSite site,
        CancellationToken cancellationToken)
    {
        QueuedStatement[] due = [.. statements.Select(statement => Due(statement, null, site))];
        return SendAsync(due[^1], due[..^1], read, null, cancellationToken);
    }

    public Task<int> ExecuteAsync(CompiledStatement statement, StatementSite site, CancellationToken cancellationToken) =>
        SendAsync(Due(statement, null, site), null, RowCount, cancellationToken);

    public void Queue(CompiledStatement statement, int? expectedRows, StatementSite site)
    {
        _state.ThrowUnlessUsable();
        _queue.Add(Due(statement, expectedRows, site));
    }

    public async Task<TResult> RunNestedAsync<TResult>(
        Func<IUnitOfWork, CancellationToken, Task<TResult>> work,
        CancellationToken cancellationToken)
    {
        _state.ThrowUnlessUsable();
        if (CommitsItself)
            throw new InvalidOperationException("A unit of work that commits itself has no savepoints: run it in a transaction.");
        var savepoint = new Savepoint($"sp_{++_savepoints}");
        if (!options.IsReadOnly)
            _queue.Add(savepoint.Begin);
        try
        {
            var result = await work(this, cancellationToken);
            _state.ThrowUnlessUsable();
            if (!options.IsReadOnly)
                await ReleaseAsync(savepoint, cancellationToken);
            return result;
        }
        catch (Exception)
        {
            await UndoAsync(savepoint);
            throw;
        }
    }

    /// <summary>Sends what is queued and commits. Called once, by <see cref="Database"/>.</summary>
    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        _state.ThrowUnlessUsable();
        _state.ThrowIfRunning();
        cancellationToken.ThrowIfCancellationRequested();
        if (!_queue.IsEmpty)
            await SendAsync(null, null, RowCount, cancellationToken);
        _state.Finish();
        if (!connection.IsInTransaction)
            return;
        _statistics.RoundTrips++;
        _statistics.Outcome = UnitOfWorkStatistics.RolledBack;
        CommittedAt = await connection.CommitAsync();
        _statistics.Outcome = UnitOfWorkStatistics.Committed;
    }

    /// <summary>Tells the metrics what the database, or the deadline, ended it with.</summary>
    public void Failed(string error) => _statistics.Error = error;

    public async ValueTask DisposeAsync()
    {
        _state.Finish();
        // A statement that nobody awaited still uses the connection, which must not reach another unit before it ends.
        await _state.WhenIdleAsync();
        if (connection.HasToRollBack)
        {
            _statistics.Outcome = UnitOfWorkStatistics.RolledBack;
            _statistics.RoundTrips++;
        }

        _statistics.Wait = connection.Wait;
        _statistics.Replica = connection.Replica;
        try
        {
            await connection.DisposeAsync();
        }
        finally
        {
            _statistics.WriteTo(activity);
            UnitOfWorkMetrics.Record(_statistics, options.Kind);
            _repeated?.Report(activity, logger);
            slow?.Explain(_due);
        }
    }

    private QueuedStatement Due(CompiledStatement statement, int? expectedRows, StatementSite site)
    {
        var expected = expectedRows ?? statement.ExpectedRows;
        if (expected is not null && CommitsItself)
            throw new StatementException($"{statement.Name} is committed before its rows are counted: leave the expected number out, or run it in a transaction.");
        return new QueuedStatement(statement, expected, site);
    }

    /// <summary>Sends what waits and what is due, and answers its rows, or how many it wrote.</summary>
    private Task<TResult> SendAsync<TResult>(
        QueuedStatement? last,
        Func<NpgsqlDataReader, CancellationToken, Task<TResult>>? read,
        Func<ulong, TResult>? count,
        CancellationToken cancellationToken) => SendAsync(last, [], read, count, cancellationToken);

    private async Task<TResult> SendAsync<TResult>(
        QueuedStatement? last,
        QueuedStatement[] others,
        Func<NpgsqlDataReader, CancellationToken, Task<TResult>>? read,
        Func<ulong, TResult>? count,
        CancellationToken cancellationToken)
    {
        _state.Begin(last?.Site ?? default);
        cancellationToken = deadline.Within(cancellationToken);
        using var spans = activity is null ? null : new StatementSpans(activity);
        var statements = default(StatementList);
        try
        {
            if (_batchSent)
                throw new InvalidOperationException("A unit of work that commits itself sends one batch, which is done: run both in a transaction.");
            await connection.OpenAsync(cancellationToken);
            foreach (var other in others)
                _queue.Add(other);
            statements = _queue.Drain(last);
            for (var i = 0; i < statements.Count; i++)
                spans?.Start(statements[i]);
            _statistics.Statements += statements.Count;
            _repeated?.Count(statements);
            try
            {
                return await SendOnceAsync(statements, read, count, spans, cancellationToken);
            }
            catch (NpgsqlException error) when (!_hasRows && connection.IsOfReplica(error))
            {
                await connection.LeaveReplicaAsync(error);
                for (var i = 0; i < statements.Count; i++)
                    statements[i].Withdraw();
            }

            await connection.OpenAsync(cancellationToken);
            return await SendOnceAsync(statements, read, count, spans, cancellationToken);
        }
        catch (Exception error)
        {
            var classified = error is NpgsqlException driver ? connection.Classify(driver) : error;
            var failed = MarkFailed(error, statements);
            spans?.Failed(classified, failed);
            _state.Poison(classified);
            if (ReferenceEquals(classified, error))
                throw;
            throw classified;
        }
        finally
        {
            slow?.Observe(statements, last is { Site.IsStreamed: true } ? _watch.UntilFirstRow : _watch.Elapsed, organization, ref _due);
            _state.End();
        }
    }

    private async Task<TResult> SendOnceAsync<TResult>(
        StatementList statements,
        Func<NpgsqlDataReader, CancellationToken, Task<TResult>>? read,
        Func<ulong, TResult>? count,
        StatementSpans? spans,
        CancellationToken cancellationToken)
    {
        using var batch = connection.CreateBatch();
        var enter = _entered ? null : EnterStatement.Take();
        if (enter is not null)
        {
            batch.BatchCommands.Add(connection.Position is { } position
                ? enter.Command(organization, options, position, connection.ReplicaWait)
                : enter.Command(organization, options));
        }

        for (var i = 0; i < statements.Count; i++)
            batch.BatchCommands.Add(statements[i].Command(organization));
        _batchSent = CommitsItself;
        _hasRows = false;
        _statistics.RoundTrips++;
        _watch.Start();
        var value = await connection.AnswerAsync(ReadAsync(batch, enter is not null, read, cancellationToken));
        _entered = connection.IsInTransaction;
        if (_batchSent)
            _statistics.Outcome = UnitOfWorkStatistics.Committed;
        var rowCount = Check(batch, statements);
        spans?.Succeeded(batch, batch.BatchCommands.Count - statements.Count);
        enter?.Return(batch.BatchCommands[0]);
        for (var i = 0; i < statements.Count; i++)
            statements[i].Release();
        return count is null ? value : count(rowCount);
    }

    private async Task<TResult> ReadAsync<TResult>(
        NpgsqlBatch batch, bool enters, Func<NpgsqlDataReader, CancellationToken, Task<TResult>>? read, CancellationToken cancellationToken)
    {
        var value = default(TResult)!;
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        // The reader stands at the first statement that answers rows, which is the organization's entry when it is due.
        if (enters)
            await reader.NextResultAsync(cancellationToken);
        _watch.FirstRow();
        _hasRows = read is not null;
        if (read is not null)
            value = await read(reader, cancellationToken);
        while (await reader.NextResultAsync(cancellationToken))
        {
            // Read to the end: a later statement's error must not stay unread.
        }

        return value;
    }

    private ulong Check(NpgsqlBatch batch, StatementList statements)
    {
        var first = batch.BatchCommands.Count - statements.Count;
        for (var i = 0; i < statements.Count; i++)
        {
            var written = batch.BatchCommands[first + i].Rows;
            _statistics.Rows += written;
            if (statements[i].ExpectedRows is { } expected && written != (ulong)expected)
                throw new RowCountException(statements[i], expected, checked((long)written));
        }

        return batch.BatchCommands[^1].Rows;
    }

    /// <summary>Finds the statement that failed, and marks those after it; null when it is not known.</summary>
    private static int? MarkFailed(Exception error, StatementList statements)
    {
        var failed = error switch
        {
            RowCountException wrong => statements.IndexOf(statement => statement == wrong.Statement),
            // Entering the organization is none of the statements, and stands before them.
            PostgresException { BatchCommand: { } command } => statements.IndexOf(statement => statement.Sent == command) ?? -1,
            _ => null,
        };
        for (var i = failed + 1; i < statements.Count; i++)
            statements[i.Value].IsPastFailure = true;
        return failed;
    }

    private async Task ReleaseAsync(Savepoint savepoint, CancellationToken cancellationToken)
    {
        // What was queued inside fails inside, where it can be undone.
        if (_queue.HoldsWrites)
            await SendAsync(null, null, RowCount, cancellationToken);
        if (!_queue.RemoveFrom(savepoint.Begin))
            _queue.Add(savepoint.Release);
    }

    private async Task UndoAsync(Savepoint savepoint)
    {
        await _state.WhenIdleAsync();
        if (options.IsReadOnly)
        {
            // Each statement was a transaction of its own: nothing is lost unless the connection is.
            if (!connection.IsLost)
                _state.Heal();
            return;
        }

        if (_queue.RemoveFrom(savepoint.Begin))
        {
            _state.Heal();
            return;
        }

        // What failed stands before the savepoint: going back to it would not undo that.
        if (!connection.IsTaken || savepoint.Begin.IsPastFailure)
            return;
        try
        {
            await using var batch = connection.CreateBatch();
            batch.BatchCommands.Add(savepoint.RollBack.Command(organization));
            batch.BatchCommands.Add(savepoint.Release.Command(organization));
            _queue.Clear();
            _statistics.RoundTrips++;
            await connection.AnswerAsync(batch.ExecuteNonQueryAsync(CancellationToken.None), UnitPhases.Rollback);
            _state.Heal();
        }
        catch (Exception error) when (error is NpgsqlException or InvalidOperationException or IOException or SilentServerException)
        {
            // The first error is on its way to the caller; what the nested work wrote must not be committed.
            _state.Poison(error);
            logger.SavepointLost(error);
        }
    }
}
