using Backend.Data.Execution;
using Backend.Kernel.Schema;
using Backend.Messages;
using MediatR;

namespace Backend.Kernel.Operations.ReplayJob;

/// <summary>
/// Makes a finished job ready again, with all its attempts. Its last error stays until the next one. An event that its
/// handler has applied is not applied again: the inbox row is still there.
/// </summary>
internal sealed record ReplayJob(Guid Id) : ICommand<JobDetails>;

internal sealed class ReplayJobHandler(IUnitOfWork unitOfWork, TimeProvider clock) : IRequestHandler<ReplayJob, JobDetails>
{
    public async Task<JobDetails> Handle(ReplayJob request, CancellationToken cancellationToken)
    {
        var job = await LockedJob.ReadAsync(unitOfWork, request.Id, cancellationToken);
        if (job.State is not (JobState.Discarded or JobState.Cancelled or JobState.Completed))
            throw LockedJob.Refusal("replayed", job);
        var patch = new JobRowPatch
        {
            State = JobState.Available,
            Attempt = 0,
            RunAt = clock.GetUtcNow(),
            StartedAt = null,
            FinishedAt = null,
            CancelRequestedAt = null,
            LeaseUntil = null,
            Worker = null,
        };
        return await LockedJob.ChangeAsync(unitOfWork, job.Id, patch, cancellationToken);
    }
}
