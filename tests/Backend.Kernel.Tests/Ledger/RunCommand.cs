using System.Text.Json.Serialization;
using Backend.Data.Execution;
using Backend.Messages;
using MediatR;

namespace Backend.Kernel.Tests.Ledger;

/// <summary>A command whose handler is written in the test, and which is told from others by its name.</summary>
internal sealed record RunCommand([property: JsonIgnore] Func<Work, CancellationToken, Task> Body, string Name = "") : ICommand<Unit>;

internal sealed class RunCommandHandler(IUnitOfWork unitOfWork, IMediator mediator, INotes notes) : IRequestHandler<RunCommand, Unit>
{
    public async Task<Unit> Handle(RunCommand request, CancellationToken cancellationToken)
    {
        await request.Body(new Work(unitOfWork, mediator, notes), cancellationToken);
        return Unit.Value;
    }
}
