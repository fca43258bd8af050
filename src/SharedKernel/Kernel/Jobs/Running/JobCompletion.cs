using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Kernel.Schema;

namespace Backend.Kernel.Jobs.Running;

using static Backend.Data.Query.Functions;
using static Backend.Kernel.Schema.Tables;

/// <summary>
/// Ends an attempt in the handler's own transaction. The row must still be this attempt's, else nothing is committed: that
/// is what makes its effects happen once.
/// </summary>
internal static class JobCompletion
{
    public static JobOutcome Queue(IUnitOfWork unitOfWork, ClaimedJob job, string worker, JobContext context, string? traceId)
    {
        var outcome = context switch
        {
            { DiscardReason: not null } => JobOutcome.Discarded,
            { SnoozedFor: not null } => JobOutcome.Snoozed,
            _ => JobOutcome.Completed,
        };
        var update = unitOfWork.Update(Jobs).Set(Jobs.LeaseUntil, (DateTimeOffset?)null).Set(Jobs.LastTraceId, traceId);
        update = outcome switch
        {
            JobOutcome.Discarded => update.Set(Jobs.State, JobState.Discarded).Set(Jobs.FinishedAt, Now()).Set(Jobs.LastError, ErrorText.Storable(context.DiscardReason!)),
            JobOutcome.Snoozed => update.Set(Jobs.State, JobState.Scheduled).Set(Jobs.RunAt, Now().Plus(context.SnoozedFor!.Value)).Set(Jobs.Attempt, Jobs.Attempt.Minus(1)),
            _ => update.Set(Jobs.State, JobState.Completed).Set(Jobs.FinishedAt, Now()),
        };
        update.Where(Jobs.Id.Eq(job.Id) & Jobs.State.Eq(JobState.Running) & Jobs.Worker.Eq(worker) & Jobs.Attempt.Eq(job.Attempt)).Queue(expectedRows: 1);
        return outcome;
    }
}
