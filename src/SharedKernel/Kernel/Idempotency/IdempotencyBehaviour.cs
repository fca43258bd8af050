using Backend.Kernel.Requests;
using MediatR;

namespace Backend.Kernel.Idempotency;

/// <summary>
/// Runs the handler once for each idempotency key: answers what is stored, or stores what the handler answers in the
/// handler's own transaction. A request without a key, and one that a handler sends, passes through.
/// </summary>
internal sealed class IdempotencyBehaviour<TRequest, TResponse>(RequestScope scope, TimeProvider clock) : IPipelineBehavior<TRequest, TResponse>
{
    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next) =>
        scope.TakeKey() is { } keyed ? HandleOnceAsync(keyed, next, cancellationToken) : next();

    private async Task<TResponse> HandleOnceAsync(KeyedRequest keyed, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (await IdempotencyRows.ClaimAsync(scope.UnitOfWork, keyed, now, cancellationToken) is { } row)
        {
            scope.IsReplayed = true;
            return StoredOutcome.Replay<TResponse>(row);
        }

        var response = await next();
        // Queued: it is sent with the last writes of the handler, and committed with all of them.
        IdempotencyRows.Queue(scope.UnitOfWork, keyed, StoredOutcome.Of(response), now);
        return response;
    }
}
