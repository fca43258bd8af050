using System.Data;
using System.Diagnostics;
using Backend.Data.Diagnostics;
using Backend.Data.Execution.Errors;
using Backend.Data.Execution.Resilience;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Backend.Data.Execution;

/// <summary>
/// The connection of one unit of work, and its transaction unless the unit has none: taken at the first statement, given
/// back on every path but one. When the server answers nothing until the outer limit of the unit, it is abandoned.
/// </summary>
internal sealed class UnitConnection(
    NpgsqlDataSource pool, DatabaseCircuit circuit, UnitOfWorkOptions options, UnitOfWorkDeadline deadline, ILogger logger) : IAsyncDisposable
{
    // The server's own limit comes first, and its answer needs a moment.
    private static readonly TimeSpan DriverSlack = TimeSpan.FromSeconds(2);

    private readonly bool _hasTransaction = options is { IsReadOnly: false, IsAutoCommit: false };

    private NpgsqlConnection? _connection;

    private NpgsqlTransaction? _transaction;

    /// <summary>Whatever the answer was, there is nothing left to roll back.</summary>
    private bool _commitSent;

    private bool _isAbandoned;

    /// <summary>It was let through by the circuit, and has not said yet how that went.</summary>
    private bool _owesCircuit;

    /// <summary>How long the unit waited for it, new or pooled.</summary>
    public TimeSpan Wait { get; private set; }

    public bool IsTaken => _connection is not null;

    public bool IsInTransaction => _transaction is not null;

    public bool HasToRollBack => _transaction is not null && !_commitSent;

    /// <summary>Whether it broke after it was taken.</summary>
    public bool IsLost => _isAbandoned || _connection is { State: not ConnectionState.Open };

    /// <summary>Takes it, unless it is taken.</summary>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        if (_connection is null)
        {
            var started = Stopwatch.GetTimestamp();
            _connection = await ConnectAsync(cancellationToken);
            Wait = Stopwatch.GetElapsedTime(started);
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
    /// <exception cref="OperationCanceledException">The server answered neither it nor its cancellation.</exception>
    public async Task<TResult> AnswerAsync<TResult>(Task<TResult> driver, string phase = UnitPhases.Statement)
    {
        try
        {
            var result = await driver.WaitAsync(deadline.Outer);
            Answered();
            return result;
        }
        catch (OperationCanceledException) when (!driver.IsCompleted)
        {
            throw Abandon(driver, phase);
        }
        catch (OperationCanceledException)
        {
            // It ended in the same moment, one way or the other.
            return await driver;
        }
        catch (PostgresException error) when (ErrorClassifier.Classify(error) is not DatabaseUnavailableException)
        {
            Answered();
            throw;
        }
    }

    /// <summary>Commits. One round trip.</summary>
    /// <exception cref="DatabaseException">The server refused, or its answer is lost.</exception>
    public async Task CommitAsync()
    {
        _commitSent = true;
        try
        {
            // Not cancellable: a commit whose answer is not awaited may or may not have happened.
            await AnswerAsync(Finished(_transaction!.CommitAsync(CancellationToken.None)), UnitPhases.Commit);
        }
        catch (NpgsqlException error)
        {
            throw ErrorClassifier.Commit(error);
        }
        catch (OperationCanceledException silence)
        {
            throw ErrorClassifier.LostCommit(silence);
        }

        await ReleaseTransactionAsync();
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
        catch (OperationCanceledException)
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

    private async Task<NpgsqlConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        circuit.Enter();
        _owesCircuit = true;
        try
        {
            var opening = pool.OpenConnectionAsync(cancellationToken);
            // One of the pool is there at once, and says nothing of the server yet.
            if (opening.IsCompletedSuccessfully)
                return await opening;
            var driver = opening.AsTask();
            try
            {
                return await driver.WaitAsync(deadline.Outer);
            }
            catch (OperationCanceledException) when (!driver.IsCompleted)
            {
                throw Abandoned(UnitPhases.Open, AbandonedConnection.EndAsync(driver));
            }
            catch (OperationCanceledException)
            {
                return await driver;
            }
        }
        catch (NpgsqlException error)
        {
            if (ErrorClassifier.IsNoServer(error))
                TellFailure(error);
            if (error is PostgresException)
                throw;
            throw ErrorClassifier.NoConnection(error);
        }
    }

    private void Answered()
    {
        if (!_owesCircuit)
            return;
        _owesCircuit = false;
        circuit.Succeeded();
    }

    private void TellFailure(Exception error)
    {
        _owesCircuit = false;
        circuit.Failed(error);
    }

    private OperationCanceledException Abandon(Task driver, string phase)
    {
        var connection = _connection!;
        (_connection, _transaction, _isAbandoned) = (null, null, true);
        return Abandoned(phase, AbandonedConnection.EndAsync(connection, driver, logger));
    }

    // What becomes of the connection concerns nobody who waits: its task never fails.
    private OperationCanceledException Abandoned(string phase, Task end)
    {
        _ = end;
        UnitPhases.Count(phase);
        logger.ConnectionAbandoned(phase, options.Deadline + UnitOfWorkOptions.Grace);
        var silence = new OperationCanceledException("The server answered neither what it was asked nor that this was cancelled.");
        TellFailure(silence);
        return silence;
    }

    private async Task ReleaseTransactionAsync()
    {
        await _transaction!.DisposeAsync();
        _transaction = null;
    }

    private async Task ReleaseAsync()
    {
        if (_owesCircuit)
            circuit.Undecided();
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
