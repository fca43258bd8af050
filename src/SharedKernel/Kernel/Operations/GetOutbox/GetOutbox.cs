using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Messages;
using MediatR;

namespace Backend.Kernel.Operations.GetOutbox;

using static Backend.Data.Query.Functions;
using static Backend.Kernel.Schema.Tables;

internal sealed record GetOutbox : IQuery<OutboxReport>;

internal sealed class GetOutboxHandler(IUnitOfWork unitOfWork, TimeProvider clock) : IRequestHandler<GetOutbox, OutboxReport>
{
    private const int Latest = 50;

    public async Task<OutboxReport> Handle(GetOutbox request, CancellationToken cancellationToken)
    {
        var (waiting, oldest) = await unitOfWork.Select(Count(), Min(Outbox.CreatedAt)).From(Outbox)
            .Where(Outbox.RelayedAt.IsNull())
            .SingleAsync(cancellationToken);
        var latest = await unitOfWork
            .Select(Outbox.Id, Outbox.Kind, Outbox.AggregateId, Outbox.Position, Outbox.CreatedAt, Outbox.RelayedAt)
            .From(Outbox)
            .OrderBy(Outbox.Id.Desc())
            .Limit(Latest)
            .As((id, kind, aggregate, position, createdAt, relayedAt) => new OutboxEntry(id, kind, aggregate, position, createdAt, relayedAt))
            .ToListAsync(cancellationToken);
        return new OutboxReport(waiting, Age.Seconds(oldest, clock.GetUtcNow()), latest);
    }
}
