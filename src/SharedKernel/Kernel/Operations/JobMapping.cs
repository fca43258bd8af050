using System.Diagnostics;
using Backend.Kernel.Schema;

namespace Backend.Kernel.Operations;

internal static class JobMapping
{
    public static JobSummary ToSummary(this JobRow job) => new(
        job.Id,
        job.Kind,
        job.State,
        job.Attempt,
        job.MaxAttempts,
        job.RunAt,
        job.CreatedAt,
        job.StartedAt,
        job.FinishedAt,
        job.LastError);

    public static JobDetails ToDetails(this JobRow job) => new(
        job.Id,
        job.Kind,
        job.State,
        job.Priority,
        job.Attempt,
        job.MaxAttempts,
        job.RunAt,
        job.CreatedAt,
        job.StartedAt,
        job.FinishedAt,
        QueueWait(job),
        job.LeaseUntil,
        job.Worker,
        job.CancelRequestedAt,
        job.MessageId,
        job.LastError,
        TraceOf(job.Traceparent),
        job.LastTraceId,
        Trace: null);

    // After a failure the job is due later than its latest attempt began.
    private static double? QueueWait(JobRow job) => job.StartedAt >= job.RunAt ? (job.StartedAt.Value - job.RunAt).TotalMilliseconds : null;

    private static string? TraceOf(string? traceparent) =>
        ActivityContext.TryParse(traceparent, traceState: null, out var context) ? context.TraceId.ToHexString() : null;
}
