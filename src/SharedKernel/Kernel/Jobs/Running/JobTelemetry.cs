using System.Diagnostics;
using System.Diagnostics.Metrics;
using Backend.Kernel.Telemetry;

namespace Backend.Kernel.Jobs.Running;

/// <summary>The span and the metrics of an attempt.</summary>
internal static class JobTelemetry
{
    private static readonly ActivitySource Source = new(TelemetryNames.KernelSource);

    private static readonly Meter Meter = new(TelemetryNames.KernelSource);

    // From a job of one statement to the longest time-out of a kind; the SDK's own begin at five seconds.
    private static readonly InstrumentAdvice<double> Boundaries = new() { HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300] };

    private static readonly Histogram<double> Durations =
        Meter.CreateHistogram(TelemetryNames.JobDuration, "s", "How long attempts of jobs took.", tags: null, Boundaries);

    private static readonly Counter<long> Claims = Meter.CreateCounter<long>(TelemetryNames.JobClaims, "{job}", "Jobs that this worker claimed.");

    // Within this time whoever enqueued the job may still be looked at: one trace tells the whole story.
    private static readonly TimeSpan Prompt = TimeSpan.FromSeconds(60);

    public static Activity? Start(ClaimedJob job, JobKind? kind)
    {
        var activity = StartOn(job, kind?.EventKind is { } handled ? $"event {handled}" : $"job {job.Kind}");
        if (activity is null)
            return null;
        activity.SetTag(TelemetryNames.OrganizationId, job.Organization.ToString());
        activity.SetTag(TelemetryNames.Module, kind?.Module);
        if (kind?.EventKind is { } happened)
        {
            activity.SetTag(TelemetryNames.EventKind, happened);
            activity.SetTag(TelemetryNames.EventId, job.MessageId?.ToString());
        }

        activity.SetTag(TelemetryNames.JobId, job.Id.ToString());
        activity.SetTag(TelemetryNames.JobKind, job.Kind);
        activity.SetTag(TelemetryNames.JobAttempt, job.Attempt);
        activity.SetTag(TelemetryNames.JobQueueWait, (long)job.Waited.TotalMilliseconds);
        return activity;
    }

    public static void Ended(Activity? activity, ClaimedJob job, JobOutcome outcome, string? error, TimeSpan duration)
    {
        Durations.Record(
            duration.TotalSeconds,
            new KeyValuePair<string, object?>(TelemetryNames.JobKind, job.Kind),
            new KeyValuePair<string, object?>(TelemetryNames.Outcome, outcome.Name()));
        if (activity is null)
            return;
        activity.SetTag(TelemetryNames.Outcome, outcome.Name());
        if (outcome is JobOutcome.Retry or JobOutcome.Discarded or JobOutcome.Lost)
            activity.SetStatus(ActivityStatusCode.Error, error);
    }

    public static void Claimed(int count) => Claims.Add(count);

    private static Activity? StartOn(ClaimedJob job, string name)
    {
        // The loop that starts jobs belongs to no trace; what enqueued the job is its parent or its link.
        Activity.Current = null;
        if (!ActivityContext.TryParse(job.Traceparent, job.Tracestate, isRemote: true, out var enqueued))
            return Source.StartActivity(name, ActivityKind.Consumer);
        return TimeProvider.System.GetUtcNow() - job.CreatedAt < Prompt
            ? Source.StartActivity(name, ActivityKind.Consumer, enqueued)
            : Source.StartActivity(name, ActivityKind.Consumer, default(ActivityContext), links: [new ActivityLink(enqueued)]);
    }
}
