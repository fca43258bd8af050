using Backend.Data.Execution;
using Backend.Messages;
using MediatR;

namespace Backend.Kernel.Tests.Ledger;

/// <summary>A query whose handler is written in the test.</summary>
internal sealed record RunQuery(Func<Work, CancellationToken, Task> Body) : IQuery<Unit>;

internal sealed class RunQueryHandler(IUnitOfWork unitOfWork, IMediator mediator, INotes notes) : IRequestHandler<RunQuery, Unit>
{
    public async Task<Unit> Handle(RunQuery request, CancellationToken cancellationToken)
    {
        await request.Body(new Work(unitOfWork, mediator, notes), cancellationToken);
        return Unit.Value;
    }
}
