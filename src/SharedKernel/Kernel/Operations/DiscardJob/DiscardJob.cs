using Backend.Data.Execution;
using Backend.Kernel.Schema;
using Backend.Messages;
using MediatR;

namespace Backend.Kernel.Operations.DiscardJob;

/// <summary>Gives a waiting job up: it stays in the list as discarded until it is replayed.</summary>
internal sealed record DiscardJob(Guid Id) : ICommand<JobDetails>;

internal sealed class DiscardJobHandler(IUnitOfWork unitOfWork, TimeProvider clock) : IRequestHandler<DiscardJob, JobDetails>
{
    public async Task<JobDetails> Handle(DiscardJob request, CancellationToken cancellationToken)
    {
        var job = await LockedJob.ReadAsync(unitOfWork, request.Id, cancellationToken);
        if (job.State is not (JobState.Scheduled or JobState.Available))
            throw LockedJob.Refusal("discarded", job);
        var patch = new JobRowPatch { State = JobState.Discarded, FinishedAt = clock.GetUtcNow() };
        return await LockedJob.ChangeAsync(unitOfWork, job.Id, patch, cancellationToken);
    }
}
