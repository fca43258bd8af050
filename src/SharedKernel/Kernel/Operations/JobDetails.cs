using Backend.Kernel.Schema;

namespace Backend.Kernel.Operations;

/// <summary>
/// A job as an operator sees it: all but its arguments and its unique key, which hold the organization's own data.
/// <c>queueWaitMs</c> lies between the time it was due and the start of its latest attempt; <c>messageId</c> is the event
/// that it carries; <c>traceId</c> is the trace that enqueued it, <c>lastTraceId</c> that of its latest attempt, and
/// <c>trace</c> the address where Development shows it.
/// </summary>
internal sealed record JobDetails(
    Guid Id,
    string Kind,
    JobState State,
    short Priority,
    int Attempt,
    int? MaxAttempts,
    DateTimeOffset RunAt,
    DateTimeOffset CreatedAt,
    DateTimeOffset? StartedAt,
    DateTimeOffset? FinishedAt,
    double? QueueWaitMs,
    DateTimeOffset? LeaseUntil,
    string? Worker,
    DateTimeOffset? CancelRequestedAt,
    Guid? MessageId,
    string? LastError,
    string? TraceId,
    string? LastTraceId,
    string? Trace);
