using Backend.Kernel.Identity;
using MediatR;

namespace Backend.Kernel.Requests;

/// <summary>
/// The only way into a handler from outside: HTTP endpoints and job runners send through it. It traces, authorizes,
/// validates, retries conflicts, and runs the handler in a unit of work of its own.
/// </summary>
public interface IDispatcher
{
    /// <summary>Runs the request's handler in one transaction of the caller's organization, which is committed before this returns.</summary>
    /// <param name="context">Who acts, and for which organization.</param>
    /// <param name="request">The command or query.</param>
    /// <param name="cancellationToken">Ends the running statement and rolls back.</param>
    /// <returns>What the handler answered.</returns>
    /// <exception cref="Errors.RequestException">A refusal that the caller is told about.</exception>
    /// <exception cref="Data.Execution.Errors.DatabaseException">The database failed or refused.</exception>
    Task<TResponse> SendAsync<TResponse>(OrganizationContext context, IRequest<TResponse> request, CancellationToken cancellationToken);

    /// <summary>The same with a time limit, or with an idempotency key, under which the handler runs once however often the request is sent.</summary>
    /// <param name="context">Who acts, and for which organization. A key belongs to this caller.</param>
    /// <param name="request">The command or query.</param>
    /// <param name="options">The key and the limit.</param>
    /// <param name="cancellationToken">Ends the running statement and rolls back.</param>
    /// <returns>What the handler answered, now or the first time.</returns>
    /// <exception cref="Errors.RequestException">
    /// A refusal; one that is replayed says so. With a key besides <c>request_in_progress</c> and <c>idempotency_key_reused</c>.
    /// </exception>
    /// <exception cref="Data.Execution.Errors.DatabaseException">The database failed or refused.</exception>
    /// <exception cref="OperationCanceledException">The limit has passed, or the caller gave up.</exception>
    Task<RequestOutcome<TResponse>> SendAsync<TResponse>(
        OrganizationContext context, IRequest<TResponse> request, RequestOptions options, CancellationToken cancellationToken);
}
