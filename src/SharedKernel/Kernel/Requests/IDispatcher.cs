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
}
