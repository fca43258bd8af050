using Backend.Data.Execution;
using Backend.Data.Execution.Errors;
using Backend.Kernel.Requests;
using Backend.Kernel.Telemetry;
using Microsoft.Extensions.Logging;

namespace Backend.Kernel.Idempotency;

/// <summary>
/// What the transaction of a keyed request cannot do itself: keep a refusal, which rolled it back, and find out whether a
/// commit happened whose answer was lost. Both take a unit of work of their own.
/// </summary>
internal sealed class KeyedOutcomes(Database database, TimeProvider clock, ILogger<KeyedOutcomes> log)
{
    private static readonly UnitOfWorkOptions Settling = UnitOfWorkOptions.ReadOnly with { Kind = TelemetryNames.Idempotency };

    private static readonly UnitOfWorkOptions Keeping = UnitOfWorkOptions.ReadWrite with { Kind = TelemetryNames.Idempotency };

    public async Task<RequestOutcome<TResponse>> SettledAsync<TResponse>(
        KeyedRequest keyed, RequestDeadline deadline, Func<Task<RequestOutcome<TResponse>>> send)
    {
        try
        {
            return await send();
        }
        catch (CommitOutcomeUnknownException unknown)
        {
            var row = await FindAsync(keyed, deadline, unknown);
            if (row is null)
                throw;
            return new RequestOutcome<TResponse>(StoredOutcome.Replay<TResponse>(row), IsReplayed: true);
        }
        catch (Exception failure) when (StoredOutcome.Of(failure) is { } refusal)
        {
            // A twin may have come between the rollback and this: then its outcome is the key's.
            var row = await KeepAsync(keyed, deadline, refusal);
            if (row is null)
                throw;
            return new RequestOutcome<TResponse>(StoredOutcome.Replay<TResponse>(row), IsReplayed: true);
        }
    }

    private async Task<Schema.IdempotencyKey?> FindAsync(KeyedRequest keyed, RequestDeadline deadline, CommitOutcomeUnknownException unknown)
    {
        // A server that was silent at the commit may be silent still: the look, too, has to end within the request's time.
        var look = deadline.Shorten(Settling);
        if (look.Deadline <= UnitOfWorkOptions.Grace)
        {
            LogMessages.OutcomeNotSettled(log, keyed.Request, nameof(TimeoutException), unknown.Message);
            return null;
        }

        try
        {
            return await database.RunAsync(
                keyed.Organization,
                look with { Deadline = look.Deadline - UnitOfWorkOptions.Grace },
                (unit, ct) => IdempotencyRows.ClaimAsync(unit, keyed, clock.GetUtcNow(), ct),
                deadline.Token);
        }
        catch (Exception error) when (error is DatabaseException or OperationCanceledException)
        {
            // The caller is told that the outcome is unknown, and sends the same key again.
            LogMessages.OutcomeNotSettled(log, keyed.Request, error.GetType().Name, unknown.Message);
            return null;
        }
    }

    private async Task<Schema.IdempotencyKey?> KeepAsync(KeyedRequest keyed, RequestDeadline deadline, StoredOutcome refusal)
    {
        try
        {
            return await database.RunAsync(
                keyed.Organization,
                deadline.Shorten(Keeping),
                async (unit, ct) =>
                {
                    var now = clock.GetUtcNow();
                    var row = await IdempotencyRows.ClaimAsync(unit, keyed, now, ct);
                    if (row is null)
                        IdempotencyRows.Queue(unit, keyed, refusal, now);
                    return row;
                },
                deadline.Token);
        }
        catch (Exception error) when (error is DatabaseException or OperationCanceledException)
        {
            // It changed nothing, so answering it without keeping it does no harm: the next request is judged anew.
            LogMessages.RefusalNotKept(log, keyed.Request, refusal.RefusalCode!, error.GetType().Name);
            return null;
        }
    }
}
