using Backend.Data.Execution;
using MediatR;

namespace Backend.Kernel.Requests;

/// <summary>
/// Runs the handler in one unit of work, which is committed when the handler returns. A request sent from within a
/// handler joins its unit.
/// </summary>
internal sealed class UnitOfWorkBehaviour<TRequest, TResponse>(RequestScope scope, Database database) : IPipelineBehavior<TRequest, TResponse>
{
    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next) =>
        scope.HasUnitOfWork
            ? next()
            : database.RunAsync(
                scope.Context.Organization,
                scope.Options,
                (unitOfWork, _) =>
                {
                    scope.UnitOfWork = unitOfWork;
                    return next();
                },
                cancellationToken);
}
