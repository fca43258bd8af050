using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Kernel.Schema;
using Backend.Messages;
using MediatR;

namespace Backend.Kernel.Operations.GetQueue;

using static Backend.Data.Query.Functions;
using static Backend.Kernel.Schema.Tables;

internal sealed record GetQueue : IQuery<QueueReport>;

internal sealed class GetQueueHandler(IUnitOfWork unitOfWork, TimeProvider clock) : IRequestHandler<GetQueue, QueueReport>
{
    private static readonly JobState[] Counted = [JobState.Scheduled, JobState.Available, JobState.Running, JobState.Discarded];

    public async Task<QueueReport> Handle(GetQueue request, CancellationToken cancellationToken)
    {
        var kinds = await unitOfWork.Select(
                Jobs.Kind,
                Count().Filter(Jobs.State.Eq(JobState.Scheduled)),
                Count().Filter(Jobs.State.Eq(JobState.Scheduled) & Jobs.Attempt.Gt(0)),
                Count().Filter(Jobs.State.Eq(JobState.Available)),
                Count().Filter(Jobs.State.Eq(JobState.Running)),
                Count().Filter(Jobs.State.Eq(JobState.Discarded)),
                Min(Jobs.RunAt).Filter(Jobs.State.Eq(JobState.Available)))
            .From(Jobs)
            .Where(Jobs.State.In(Counted))
            .GroupBy(Jobs.Kind)
            .OrderBy(Jobs.Kind.Asc())
            .ToListAsync(cancellationToken);
        var now = clock.GetUtcNow();
        return new QueueReport([.. kinds.Select(kind => new QueueKind(
            kind.Item1, kind.Item2, kind.Item3, kind.Item4, kind.Item5, kind.Item6, Age.Seconds(kind.Item7, now)))]);
    }
}
