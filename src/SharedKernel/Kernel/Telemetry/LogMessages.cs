using Microsoft.Extensions.Logging;

namespace Backend.Kernel.Telemetry;

/// <summary>The log messages of HTTP, identity and telemetry, with event ids that stay.</summary>
internal static partial class LogMessages
{
    /// <summary>The category that operators watch for attacks and defects of permission.</summary>
    public const string SecurityCategory = "Backend.Security";

    [LoggerMessage(2001, LogLevel.Error, "Request failed with {Code}: {Exception}")]
    public static partial void RequestFailed(ILogger logger, string code, string exception);

    [LoggerMessage(2002, LogLevel.Warning, "Request refused with {Code}: {ExceptionType} {Message}")]
    public static partial void RequestRefused(ILogger logger, string code, string? exceptionType, string message);

    [LoggerMessage(2003, LogLevel.Warning, "Readiness check {Check} failed: {Reason}")]
    public static partial void ReadinessFailed(ILogger logger, string check, string reason);

    [LoggerMessage(2010, LogLevel.Warning, "{Request}: a lost commit could not be settled by its idempotency key ({ExceptionType}): {Message}")]
    public static partial void OutcomeNotSettled(ILogger logger, string request, string exceptionType, string message);

    [LoggerMessage(2011, LogLevel.Warning, "{Request}: the refusal {Code} could not be kept under its idempotency key ({ExceptionType})")]
    public static partial void RefusalNotKept(ILogger logger, string request, string code, string exceptionType);

    [LoggerMessage(2012, LogLevel.Warning, "{Request} failed with {Code} for {Lines} lines, which go one by one now: {Exception}")]
    public static partial void BatchFailed(ILogger logger, string request, int lines, string code, string exception);

    [LoggerMessage(2013, LogLevel.Information, "{Request} answered {Lines} lines, {Failed} of them failed, in {Milliseconds} ms: {Outcome}")]
    public static partial void StreamEnded(ILogger logger, string request, int lines, int failed, string outcome, double milliseconds);

    [LoggerMessage(2020, LogLevel.Warning, "{Refused} requests were turned away since the last such line, the latest because of {Reason}: of the {Line}, {Running} run and {Waiting} wait")]
    public static partial void RequestsTurnedAway(ILogger logger, long refused, string reason, string line, int running, int waiting);

    [LoggerMessage(2040, LogLevel.Warning, "The worker {Worker} hears of nothing behind a pooler in transaction mode and looks for jobs every {PollInterval}; give it a direct connection for less")]
    public static partial void WorkerPolls(ILogger logger, string worker, TimeSpan pollInterval);

    [LoggerMessage(3001, LogLevel.Warning, "Job {Kind} {Id} failed, attempt {Attempt} of {Attempts}: {Error}")]
    public static partial void JobFailed(ILogger logger, string kind, Guid id, int attempt, int attempts, string error);

    [LoggerMessage(3002, LogLevel.Warning, "Job {Kind} {Id}, attempt {Attempt}: the lease is lost, nothing of the attempt was committed")]
    public static partial void LeaseLost(ILogger logger, string kind, Guid id, int attempt);

    [LoggerMessage(3003, LogLevel.Error, "Job {Kind} {Id}, attempt {Attempt}: the handler ignores its cancelled token and is abandoned; another worker takes the job over")]
    public static partial void HandlerAbandoned(ILogger logger, string kind, Guid id, int attempt);

    [LoggerMessage(3004, LogLevel.Warning, "The worker's loop {Loop} failed and goes on in {Delay}: {Error}")]
    public static partial void WorkerLoopFailed(ILogger logger, string loop, TimeSpan delay, string error);

    [LoggerMessage(3005, LogLevel.Information, "The worker {Worker} begins with {Slots} slots")]
    public static partial void WorkerBegins(ILogger logger, string worker, int slots);

    [LoggerMessage(3006, LogLevel.Information, "The worker {Worker} has stopped: {Released} jobs went back")]
    public static partial void WorkerStopped(ILogger logger, string worker, int released);

    [LoggerMessage(3007, LogLevel.Information, "The schedule {Schedule} has fired: {Jobs} jobs")]
    public static partial void ScheduleFired(ILogger logger, string schedule, long jobs);

    [LoggerMessage(2901, LogLevel.Critical, "The database refused a privilege: {Method} {Endpoint}, table {Schema}.{Table}. This is a defect or an attack")]
    public static partial void PrivilegeRefused(ILogger logger, string method, string? endpoint, string? schema, string? table);
}
