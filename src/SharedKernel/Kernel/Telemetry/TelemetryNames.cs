namespace Backend.Kernel.Telemetry;

/// <summary>The names of sources, spans and attributes that the kernel writes. Nothing else may appear on its spans.</summary>
public static class TelemetryNames
{
    /// <summary>The activity source of the kernel.</summary>
    public const string KernelSource = "Backend.Kernel";

    /// <summary>The activity source of the data layer.</summary>
    public const string DataSource = "Backend.Data";

    /// <summary>The activity source of the server.</summary>
    public const string ServerSource = "Microsoft.AspNetCore";

    /// <summary>The name of this service in traces, logs and metrics (<c>service.name</c>).</summary>
    public const string ServiceName = "backend";

    /// <summary>The organization that a span acts for. Never an attribute of a metric.</summary>
    public const string OrganizationId = "backend.organization.id";

    /// <summary>The caller (<c>sub</c> of the token).</summary>
    public const string Caller = "backend.caller";

    /// <summary>The kind of a job.</summary>
    public const string JobKind = "backend.job.kind";

    internal const string JobId = "backend.job.id";
    internal const string JobAttempt = "backend.job.attempt";
    internal const string JobQueueWait = "backend.job.queue_wait_ms";
    internal const string JobState = "backend.job.state";
    internal const string JobDuration = "backend.job.duration";
    internal const string JobClaims = "backend.job.claims";
    internal const string JobDepth = "backend.job.depth";
    internal const string JobOldest = "backend.job.oldest_age";
    internal const string OutboxRelay = "outbox relay";
    internal const string EventKind = "backend.event.kind";
    internal const string EventId = "backend.event.id";
    internal const string RelayMessages = "backend.relay.messages";
    internal const string OutboxWaiting = "backend.outbox.waiting";
    internal const string OutboxOldest = "backend.outbox.oldest_age";
    internal const string Idempotency = "idempotency";
    internal const string AdmissionRunning = "backend.admission.running";
    internal const string AdmissionWaiting = "backend.admission.waiting";
    internal const string AdmissionWait = "backend.admission.wait";
    internal const string AdmissionRefused = "backend.admission.refused";
    internal const string AdmissionLine = "backend.admission.line";
    internal const string AdmissionReason = "backend.admission.reason";
    internal const string Module = "backend.module";
    internal const string Request = "backend.request";
    internal const string Outcome = "backend.outcome";
    internal const string Replayed = "backend.idempotency.replayed";
    internal const string RetryAttempt = "backend.retry.attempt";
    internal const string HttpRequestMethod = "http.request.method";
    internal const string HttpRoute = "http.route";
    internal const string HttpResponseStatusCode = "http.response.status_code";
    internal const string UrlPath = "url.path";
    internal const string UrlQuery = "url.query";
    internal const string ErrorType = "error.type";
}
