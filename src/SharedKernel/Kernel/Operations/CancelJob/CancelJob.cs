using Backend.Data.Execution;
using Backend.Kernel.Schema;
using Backend.Messages;
using MediatR;

namespace Backend.Kernel.Operations.CancelJob;

/// <summary>Takes a waiting job back, or asks the worker of a running one to stop it.</summary>
internal sealed record CancelJob(Guid Id) : ICommand<JobDetails>;

internal sealed class CancelJobHandler(IUnitOfWork unitOfWork, TimeProvider clock) : IRequestHandler<CancelJob, JobDetails>
{
    public async Task<JobDetails> Handle(CancelJob request, CancellationToken cancellationToken)
    {
        var job = await LockedJob.ReadAsync(unitOfWork, request.Id, cancellationToken);
        var now = clock.GetUtcNow();
        var patch = job.State switch
        {
            JobState.Scheduled or JobState.Available => new JobRowPatch { State = JobState.Cancelled, CancelRequestedAt = now, FinishedAt = now },
            // Its worker sees the wish with the next heartbeat.
            JobState.Running => new JobRowPatch { CancelRequestedAt = job.CancelRequestedAt ?? now },
            _ => throw LockedJob.Refusal("cancelled", job),
        };
        return await LockedJob.ChangeAsync(unitOfWork, job.Id, patch, cancellationToken);
    }
}
