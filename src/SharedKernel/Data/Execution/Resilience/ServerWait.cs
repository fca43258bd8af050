using Backend.Data.Diagnostics;
using Backend.Data.Execution.Errors;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Backend.Data.Execution.Resilience;

/// <summary>
/// How one unit of work waits for the driver: up to its outer limit, whatever the driver does about its own. What it learns
/// about the primary it tells the circuit.
/// </summary>
internal sealed class ServerWait(DatabaseCircuit circuit, UnitOfWorkOptions options, UnitOfWorkDeadline deadline, ILogger logger)
{
    /// <summary>It was let through by the circuit, and has not said yet how that went.</summary>
    private bool _owesCircuit;

    /// <summary>Takes a connection to the primary, unless the circuit refuses.</summary>
    /// <exception cref="NpgsqlException">None was free or made.</exception>
    /// <exception cref="OperationCanceledException">The unit's time is over.</exception>
    public async Task<NpgsqlConnection> OpenAsync(NpgsqlDataSource primary, CancellationToken cancellationToken)
    {
        circuit.Enter();
        _owesCircuit = true;
        try
        {
            var opening = primary.OpenConnectionAsync(cancellationToken);
            // One of the pool is there at once, and says nothing of the server yet.
            return opening.IsCompletedSuccessfully ? await opening : await OpenedAsync(opening.AsTask());
        }
        catch (NpgsqlException error)
        {
            // Of several hosts the driver wraps whatever happened, a cancellation as well.
            cancellationToken.ThrowIfCancellationRequested();
            if (ErrorClassifier.IsNoServer(error))
                Tell(error);
            throw;
        }
    }

    /// <summary>Waits for an answer.</summary>
    /// <param name="driver">What the driver does.</param>
    /// <param name="phase">What it is, for logs and metrics.</param>
    /// <exception cref="SilentServerException">The server answered neither it nor its cancellation.</exception>
    public async Task<TResult> AnswerAsync<TResult>(Task<TResult> driver, string phase)
    {
        try
        {
            var result = await driver.WaitAsync(deadline.Outer);
            Answered();
            return result;
        }
        catch (OperationCanceledException) when (!driver.IsCompleted)
        {
            throw Silent(phase);
        }
        catch (OperationCanceledException)
        {
            // It ended in the same moment, one way or the other.
            return await driver;
        }
        catch (PostgresException error) when (!ErrorClassifier.IsNoServer(error))
        {
            Answered();
            throw;
        }
    }

    /// <summary>The server that is silent is the primary.</summary>
    public void Tell(Exception failure)
    {
        _owesCircuit = false;
        circuit.Failed(failure);
    }

    /// <summary>The unit has ended.</summary>
    public void End()
    {
        if (_owesCircuit)
            circuit.Undecided();
        _owesCircuit = false;
    }

    private async Task<NpgsqlConnection> OpenedAsync(Task<NpgsqlConnection> driver)
    {
        try
        {
            return await driver.WaitAsync(deadline.Outer);
        }
        catch (OperationCanceledException) when (!driver.IsCompleted)
        {
            _ = AbandonedConnection.EndAsync(driver);
            var silence = Silent(UnitPhases.Open);
            Tell(silence);
            throw silence;
        }
        catch (OperationCanceledException)
        {
            return await driver;
        }
    }

    private void Answered()
    {
        if (!_owesCircuit)
            return;
        _owesCircuit = false;
        circuit.Succeeded();
    }

    private SilentServerException Silent(string phase)
    {
        UnitPhases.Count(phase);
        logger.ConnectionAbandoned(phase, options.Deadline + UnitOfWorkOptions.Grace);
        return new SilentServerException();
    }
}
