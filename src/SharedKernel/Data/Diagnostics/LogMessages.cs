using Microsoft.Extensions.Logging;

namespace Backend.Data.Diagnostics;

/// <summary>Every log message of the data layer. None carries a value of a row.</summary>
internal static partial class LogMessages
{
    [LoggerMessage(1001, LogLevel.Warning, "The rollback of a unit of work failed; its connection is discarded.")]
    public static partial void RollbackFailed(this ILogger logger, Exception error);

    [LoggerMessage(1002, LogLevel.Warning, "The rollback to a savepoint failed; the unit of work is lost.")]
    public static partial void SavepointLost(this ILogger logger, Exception error);

    [LoggerMessage(1003, LogLevel.Warning, "No key for page cursors is configured: cursors of this process are refused by others, and after a restart.")]
    public static partial void CursorKeyIsRandom(this ILogger logger);

    [LoggerMessage(1004, LogLevel.Warning, "One unit of work sent {Statement} in {RoundTrips} round trips: read the rows in one statement, or queue the writes.")]
    public static partial void StatementRepeated(this ILogger logger, string statement, int roundTrips);

    [LoggerMessage(1015, LogLevel.Warning, "{Statement} at {CallSite} took {Milliseconds:F0} ms, in a round trip of {Statements}: {Text}")]
    public static partial void StatementSlow(this ILogger logger, string statement, string callSite, double milliseconds, int statements, string text);

    [LoggerMessage(1016, LogLevel.Warning, "The plan of {Statement} at {CallSite}, which was slow:\n{Plan}")]
    public static partial void PlanTaken(this ILogger logger, string statement, string callSite, string plan);

    [LoggerMessage(1017, LogLevel.Information, "No plan of {Statement} at {CallSite}, which was slow: {ErrorType}")]
    public static partial void PlanNotTaken(this ILogger logger, string statement, string callSite, string errorType);
}
