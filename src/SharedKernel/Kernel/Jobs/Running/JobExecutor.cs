using System.Diagnostics;
using Autofac;
using Backend.Data.Execution;
using Backend.Data.Execution.Errors;
using Backend.Data.Query;
using Backend.Kernel.Identity;
using Backend.Kernel.Requests;
using Backend.Kernel.Schema;
using Backend.Kernel.Telemetry;
using Microsoft.Extensions.Logging;

namespace Backend.Kernel.Jobs.Running;

using static Backend.Kernel.Schema.Tables;

/// <summary>Runs one attempt of one job, whatever its handler does, and tells how it ended. Thread-safe.</summary>
internal sealed class JobExecutor(
    ILifetimeScope root,
    JobCatalog catalog,
    WorkerDatabase database,
    ConflictRetry retry,
    RetryDelay delay,
    string worker,
    TimeProvider clock,
    ILoggerFactory loggers)
{
    private readonly ILogger _log = loggers.CreateLogger<JobExecutor>();

    private readonly ILogger _securityLog = loggers.CreateLogger(LogMessages.SecurityCategory);


    private static readonly IReadOnlySet<string> NoScopes = new HashSet<string>();

    /// <returns>What has to be settled; null when the attempt's own transaction has written its end.</returns>
    public async Task<Settlement?> ExecuteAsync(RunningJob running)
    {
        var job = running.Job;
        catalog.TryGet(job.Kind, out var kind);
        using var activity = JobTelemetry.Start(job, kind);
        var trace = activity?.TraceId.ToHexString();
        var started = Stopwatch.GetTimestamp();
        var (outcome, settlement) = await OutcomeAsync(running, kind, trace);
        JobTelemetry.Ended(activity, job, outcome, settlement?.Error, Stopwatch.GetElapsedTime(started));
        return settlement;
    }

    private async Task<(JobOutcome Outcome, Settlement? Settlement)> OutcomeAsync(RunningJob running, JobKind? kind, string? trace)
    {
        var job = running.Job;
        var attempts = job.MaxAttempts ?? (kind?.Options ?? JobKindOptions.Default).MaxAttempts;
        if (kind is null)
            return Failed(running, attempts, $"No module lists the kind {job.Kind}: it may belong to another release.", trace);
        if (job.Attempt > attempts)
            return Settled(new Settlement(job, JobOutcome.Discarded, TimeSpan.Zero, "Its last attempt was never finished: the worker was killed, or the handler hung.", trace));
        try
        {
            var arguments = kind.Invoker.Read(job.Payload);
            JobContext Context() => new(job.Organization, job.Id, job.Kind, job.Attempt, attempts, job.CreatedAt);
            return kind.Options.CompletesInBatches
                ? Settled(await RunAloneAsync(running, kind, arguments, Context(), trace))
                : (await RunInUnitAsync(running, kind, arguments, Context, trace), null);
        }
        // Whatever a handler throws ends its own attempt, and never the worker.
        catch (Exception error)
        {
            return Ended(running, attempts, error, trace);
        }
    }

    private (JobOutcome Outcome, Settlement? Settlement) Ended(RunningJob running, int attempts, Exception error, string? trace)
    {
        var job = running.Job;
        switch (running.Reason)
        {
            case StopReason.Lost:
                LogMessages.LeaseLost(_log, job.Kind, job.Id, job.Attempt);
                return (JobOutcome.Lost, null);
            case StopReason.Operator:
                return Settled(new Settlement(job, JobOutcome.Cancelled, TimeSpan.Zero, "Cancelled while it ran.", trace));
            case StopReason.Drain:
                return Settled(Settlement.Released(job));
            default:
                break;
        }

        // A suspended organization keeps its jobs; they are not claimed as long as it is suspended.
        if (error is OrganizationRefusedException)
            return Settled(Settlement.Released(job));
        if (error is InsufficientPrivilegeException refused)
            LogMessages.PrivilegeRefused(_securityLog, "job", job.Kind, refused.Details.Schema, refused.Details.Table);
        var text = Describe(error);
        LogMessages.JobFailed(_log, job.Kind, job.Id, job.Attempt, attempts, text);
        return Failed(running, attempts, text, trace);
    }

    private (JobOutcome Outcome, Settlement? Settlement) Failed(RunningJob running, int attempts, string error, string? trace)
    {
        var job = running.Job;
        var outcome = job.Attempt >= attempts ? JobOutcome.Discarded : JobOutcome.Retry;
        return Settled(new Settlement(job, outcome, outcome == JobOutcome.Retry ? delay.After(job.Attempt) : TimeSpan.Zero, error, trace));
    }

    private async Task<JobOutcome> RunInUnitAsync(RunningJob running, JobKind kind, object arguments, Func<JobContext> context, string? trace)
    {
        // One time for all runs of the attempt: a conflict at its end must not begin it anew.
        using var deadline = new RequestDeadline(kind.Options.Timeout, clock, running.Token);
        return await retry.Pipeline.ExecuteAsync(
            async token =>
            {
                deadline.ThrowIfOver();
                await using var lifetime = root.BeginLifetimeScope();
                var options = deadline.Shorten(kind.UnitOfWork);
                return await database.Handlers.RunAsync(
                    running.Job.Organization, options, (unit, ct) => RunOnceAsync(unit, lifetime, running.Job, kind, arguments, context(), trace, ct), token);
            },
            running.Token);
    }

    private async Task<JobOutcome> RunOnceAsync(
        IUnitOfWork unit, ILifetimeScope lifetime, ClaimedJob job, JobKind kind, object arguments, JobContext context, string? trace, CancellationToken cancellationToken)
    {
        lifetime.Resolve<RequestScope>().BeginJob(Caller(job), unit);
        if (job.MessageId is not { } message || await IsNewAsync(unit, message, kind.Name, cancellationToken))
            await kind.Invoker.InvokeAsync(lifetime, arguments, context, cancellationToken);
        // An event that is put off is not applied yet.
        if (job.MessageId is { } put && context.SnoozedFor is not null)
            unit.Delete(Inbox).Where(Inbox.MessageId.Eq(put), Inbox.Handler.Eq(kind.Name)).Queue(expectedRows: 1);
        return JobCompletion.Queue(unit, job, worker, context, trace);
    }

    private async Task<Settlement> RunAloneAsync(RunningJob running, JobKind kind, object arguments, JobContext context, string? trace)
    {
        await using var lifetime = root.BeginLifetimeScope();
        lifetime.Resolve<RequestScope>().BeginJob(Caller(running.Job), unitOfWork: null);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(running.Token);
        limit.CancelAfter(kind.Options.Timeout);
        await kind.Invoker.InvokeAsync(lifetime, arguments, context, limit.Token);
        return context switch
        {
            { DiscardReason: { } reason } => new Settlement(running.Job, JobOutcome.Discarded, TimeSpan.Zero, ErrorText.Storable(reason), trace),
            { SnoozedFor: { } time } => new Settlement(running.Job, JobOutcome.Snoozed, time, null, trace),
            _ => new Settlement(running.Job, JobOutcome.Completed, TimeSpan.Zero, null, trace),
        };
    }

    // An event that was applied before is complete: its job was replayed, or relayed twice.
    private static async Task<bool> IsNewAsync(IUnitOfWork unit, Guid message, string handler, CancellationToken cancellationToken) =>
        await unit.Insert(Inbox).Values(new NewInboxEntry { MessageId = message, Handler = handler })
            .OnConflict(Inbox.MessageId, Inbox.Handler).DoNothing().ExecuteAsync(cancellationToken) > 0;

    private static OrganizationContext Caller(ClaimedJob job) => new(job.Organization, $"job:{job.Kind}", NoScopes);

    private static (JobOutcome Outcome, Settlement? Settlement) Settled(Settlement settlement) => (settlement.Outcome, settlement);

    private static string Describe(Exception error)
    {
        try
        {
            return ErrorText.Of(error);
        }
        // An exception may override anything, and throw there.
        catch (Exception)
        {
            return error.GetType().FullName ?? nameof(Exception);
        }
    }
}
