using System.Data;
using System.Diagnostics;
using Backend.Data.Diagnostics;
using Backend.Data.Execution.Errors;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Backend.Data.Execution;

/// <summary>
/// The connection of one unit of work, and its transaction unless the unit has none: taken at the first statement, given
/// back on every path.
/// </summary>
internal sealed class UnitConnection(NpgsqlDataSource pool, UnitOfWorkOptions options, ILogger logger) : IAsyncDisposable
{
    private readonly bool _hasTransaction = options is { IsReadOnly: false, IsAutoCommit: false };

    private NpgsqlConnection? _connection;

    private NpgsqlTransaction? _transaction;

    /// <summary>Whatever the answer was, there is nothing left to roll back.</summary>
    private bool _commitSent;

    /// <summary>How long the unit waited for it, new or pooled.</summary>
    public TimeSpan Wait { get; private set; }

    public bool IsTaken => _connection is not null;

    public bool IsInTransaction => _transaction is not null;

    public bool HasToRollBack => _transaction is not null && !_commitSent;

    /// <summary>Whether it broke after it was taken.</summary>
    public bool IsLost => _connection is { State: not ConnectionState.Open };

    /// <summary>Takes it, unless it is taken.</summary>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        if (_connection is null)
        {
            var started = Stopwatch.GetTimestamp();
            try
            {
                _connection = await pool.OpenConnectionAsync(cancellationToken);
            }
            catch (NpgsqlException error) when (error is not PostgresException)
            {
                throw ErrorClassifier.NoConnection(error);
            }
            finally
            {
                Wait = Stopwatch.GetElapsedTime(started);
            }
        }

        // Lazy in Npgsql: BEGIN travels with the first batch.
        if (_hasTransaction)
            _transaction ??= await _connection.BeginTransactionAsync(cancellationToken);
    }

    /// <summary>A batch inside the transaction, if there is one.</summary>
    public NpgsqlBatch CreateBatch() => new(_connection, _transaction);

    /// <summary>Commits. One round trip.</summary>
    /// <exception cref="DatabaseException">The server refused, or its answer is lost.</exception>
    public async Task CommitAsync()
    {
        _commitSent = true;
        try
        {
            // Not cancellable: a commit whose answer is not awaited may or may not have happened.
            await _transaction!.CommitAsync(CancellationToken.None);
        }
        catch (NpgsqlException error)
        {
            throw ErrorClassifier.Commit(error);
        }

        await ReleaseTransactionAsync();
    }

    /// <summary>Rolls back what was not committed, and gives the connection back.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            if (HasToRollBack)
                await _transaction!.RollbackAsync(CancellationToken.None);
        }
        catch (Exception error) when (error is NpgsqlException or InvalidOperationException or IOException)
        {
            // The first error is on its way to the caller; a connection that cannot roll back is not pooled again.
            logger.RollbackFailed(error);
        }
        finally
        {
            await ReleaseAsync();
        }
    }

    private async Task ReleaseTransactionAsync()
    {
        await _transaction!.DisposeAsync();
        _transaction = null;
    }

    private async Task ReleaseAsync()
    {
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
