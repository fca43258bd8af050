using Backend.Data.Execution;
using Backend.Messages;
using MediatR;

namespace Backend.Kernel.Tests.Ledger;

/// <summary>A command whose handler is written in the test.</summary>
internal sealed record RunCommand(Func<Work, CancellationToken, Task> Body) : ICommand<Unit>;

internal sealed class RunCommandHandler(IUnitOfWork unitOfWork, IMediator mediator, INotes notes) : IRequestHandler<RunCommand, Unit>
{
    public async Task<Unit> Handle(RunCommand request, CancellationToken cancellationToken)
    {
        await request.Body(new Work(unitOfWork, mediator, notes), cancellationToken);
        return Unit.Value;
    }
}
