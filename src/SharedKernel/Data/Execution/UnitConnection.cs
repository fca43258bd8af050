using System.Data;
using System.Diagnostics;
using Backend.Data.Diagnostics;
using Backend.Data.Execution.Errors;
using Backend.Data.Execution.Replicas;
using Backend.Data.Execution.Resilience;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Backend.Data.Execution;

/// <summary>
/// The connection of one unit of work, and its transaction unless the unit has none: taken at the first statement, given
/// back on every path but one. When the server answers nothing until the outer limit of the unit, it is abandoned.
/// </summary>
internal sealed class UnitConnection(Pools pools, UnitOfWorkOptions options, UnitOfWorkDeadline deadline, ILogger logger) : IAsyncDisposable
{
    // The server's own limit comes first, and its answer needs a moment.
    private static readonly TimeSpan DriverSlack = TimeSpan.FromSeconds(2);

    private readonly ServerWait _server = new(pools.Circuit, options, deadline, logger);

    private readonly bool _hasTransaction = options is { IsReadOnly: false, IsAutoCommit: false };

    private NpgsqlConnection? _connection;

    private NpgsqlTransaction? _transaction;

    /// <summary>Whatever the answer was, there is nothing left to roll back.</summary>
    private bool _commitSent;

    private bool _isAbandoned;

    /// <summary>How long the unit waited for it, new or pooled.</summary>
    public TimeSpan Wait { get; private set; }

    public bool IsTaken => _connection is not null;

    public bool IsInTransaction => _transaction is not null;

    public bool HasToRollBack => _transaction is not null && !_commitSent;

    /// <summary>Whether it broke, or was abandoned, after it was taken.</summary>
    public bool IsLost => _isAbandoned || _connection is { State: not ConnectionState.Open };

    /// <summary>What became of the standby that might answer; null when none might.</summary>
    public string? Replica { get; private set; }

    /// <summary>What the standby has to show before it may answer; null on the primary.</summary>
    public WalPosition? Position => Replica == ReplicaUse.Answered ? options.Replica!.Position : null;

    /// <summary>How long it is given for that.</summary>
    public TimeSpan ReplicaWait => pools.ReplicaWait;

    /// <summary>Takes it, unless it is taken.</summary>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        if (_connection is null)
        {
            var started = Stopwatch.GetTimestamp();
            try
            {
                if (Replica is null && options.Replica is not null && pools.Replicas is { } replicas)
                {
                    _connection = await replicas.TryOpenAsync(cancellationToken);
                    Replica = _connection is null ? ReplicaUse.Unavailable : ReplicaUse.Answered;
                }

                _connection ??= await OpenPrimaryAsync(cancellationToken);
            }
            finally
            {
                Wait += Stopwatch.GetElapsedTime(started);
            }
        }

        // Lazy in Npgsql: BEGIN travels with the first batch.
        if (_hasTransaction)
            _transaction ??= await _connection.BeginTransactionAsync(cancellationToken);
    }

    /// <summary>A batch inside the transaction, if there is one.</summary>
    public NpgsqlBatch CreateBatch() => new(_connection, _transaction) { Timeout = (int)Math.Ceiling((options.StatementTimeout + DriverSlack).TotalSeconds) };

    /// <summary>Waits for what was sent, as long as the unit may.</summary>
    /// <param name="driver">What the driver does.</param>
    /// <param name="phase">What it is, for logs and metrics.</param>
    /// <exception cref="SilentServerException">The server answered neither it nor its cancellation.</exception>
    public async Task<TResult> AnswerAsync<TResult>(Task<TResult> driver, string phase = UnitPhases.Statement)
    {
        try
        {
            return await _server.AnswerAsync(driver, phase);
        }
        catch (SilentServerException silence)
        {
            // What becomes of the connection concerns nobody who waits.
            _ = AbandonedConnection.EndAsync(_connection!, driver, pools, logger);
            (_connection, _transaction, _isAbandoned) = (null, null, true);
            if (Replica != ReplicaUse.Answered)
                _server.Tell(silence);
            throw;
        }
    }

    /// <summary>What an error of a statement means in this unit.</summary>
    public DatabaseException Classify(NpgsqlException error)
    {
        if (options.IsReadOnly || error is not PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction })
            return ErrorClassifier.Classify(error);
        pools.LoseSightOfPrimary();
        return ErrorClassifier.NotPrimary(error);
    }

    /// <summary>
    /// Whether an error is a standby's, so that the primary has to answer. It would say the same of the statement itself, and
    /// knows rows, tables and organizations that the standby has not seen yet. Not what took too long: no time is left.
    /// </summary>
    public bool IsOfReplica(NpgsqlException error) =>
        Replica == ReplicaUse.Answered && error is not ({ InnerException: TimeoutException } or PostgresException { SqlState: PostgresErrorCodes.QueryCanceled });

    /// <summary>Leaves the standby for an error of its: the next statement goes to the primary.</summary>
    public async Task LeaveReplicaAsync(NpgsqlException error)
    {
        if (ErrorClassifier.IsNoServer(error))
            pools.Replicas!.Failed(error);
        Replica = ReplicaUse.Refused;
        await _connection!.DisposeAsync();
        _connection = null;
    }

    /// <summary>Commits. One round trip.</summary>
    /// <returns>Where in the log that stands; null when no standby is configured, so that nobody needs it.</returns>
    /// <exception cref="DatabaseException">The server refused, or its answer is lost.</exception>
    public async Task<WalPosition?> CommitAsync()
    {
        _commitSent = true;
        WalPosition? position = null;
        try
        {
            // Not cancellable: a commit whose answer is not awaited may or may not have happened.
            if (pools.Replicas is null)
                await AnswerAsync(Finished(_transaction!.CommitAsync(CancellationToken.None)), UnitPhases.Commit);
            else
                position = await AnswerAsync(CommitStatement.RunAsync(CreateBatch(), logger), UnitPhases.Commit);
        }
        catch (NpgsqlException error)
        {
            throw ErrorClassifier.Commit(error);
        }
        catch (SilentServerException silence)
        {
            throw ErrorClassifier.LostCommit(silence);
        }

        await ReleaseTransactionAsync();
        return position;
    }

    /// <summary>Rolls back what was not committed, and gives the connection back.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            if (HasToRollBack)
                await AnswerAsync(Finished(_transaction!.RollbackAsync(CancellationToken.None)), UnitPhases.Rollback);
        }
        catch (Exception error) when (error is NpgsqlException or InvalidOperationException or IOException)
        {
            // The first error is on its way to the caller; a connection that cannot roll back is not pooled again.
            logger.RollbackFailed(error);
        }
        catch (SilentServerException)
        {
            // Abandoned, which is logged.
        }
        finally
        {
            await ReleaseAsync();
        }
    }

    private static async Task<bool> Finished(Task driver)
    {
        await driver;
        return true;
    }

    private async Task<NpgsqlConnection> OpenPrimaryAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await _server.OpenAsync(pools.Primary, cancellationToken);
        }
        catch (NpgsqlException error)
        {
            pools.LoseSightOfPrimary();
            throw error is PostgresException ? ErrorClassifier.Classify(error) : ErrorClassifier.NoConnection(error);
        }
    }

    private async Task ReleaseTransactionAsync()
    {
        await _transaction!.DisposeAsync();
        _transaction = null;
    }

    private async Task ReleaseAsync()
    {
        _server.End();
        // It did not even answer that the statement was cancelled.
        if (Replica == ReplicaUse.Answered && IsLost)
            pools.Replicas!.Failed(null);
        try
        {
            if (_transaction is not null)
                await ReleaseTransactionAsync();
        }
        finally
        {
            if (_connection is not null)
                await _connection.DisposeAsync();
        }
    }
}
