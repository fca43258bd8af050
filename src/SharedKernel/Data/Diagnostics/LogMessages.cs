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

    [LoggerMessage(1005, LogLevel.Error, "The server answered neither a {Phase} nor its cancellation within {Limit}: the caller was told, and the connection is abandoned.")]
    public static partial void ConnectionAbandoned(this ILogger logger, string phase, TimeSpan limit);

    [LoggerMessage(1006, LogLevel.Error, "The database of the pool {Pool} could not be reached several times in a row ({Reason}): callers are refused at once for {Pause}.")]
    public static partial void CircuitOpened(this ILogger logger, string pool, TimeSpan pause, string reason);

    [LoggerMessage(1007, LogLevel.Information, "The database of the pool {Pool} is tried again.")]
    public static partial void CircuitTries(this ILogger logger, string pool);

    [LoggerMessage(1008, LogLevel.Information, "The database of the pool {Pool} is reached again: callers are let through.")]
    public static partial void CircuitClosed(this ILogger logger, string pool);

    [LoggerMessage(1009, LogLevel.Debug, "An abandoned connection could not be closed in good order ({Error}); the driver has discarded it.")]
    public static partial void AbandonedConnectionLeft(this ILogger logger, string error);

    [LoggerMessage(1010, LogLevel.Warning, "A unit of work was committed, and the server did not say where: its caller may read a standby that does not show it yet.")]
    public static partial void CommitPositionUnknown(this ILogger logger, Exception error);

    [LoggerMessage(1011, LogLevel.Warning, "No standby serves: for {Rest} the primary answers what a standby might.")]
    public static partial void ReplicaFailed(this ILogger logger, TimeSpan rest, Exception? error);

    [LoggerMessage(1015, LogLevel.Warning, "{Statement} at {CallSite} took {Milliseconds:F0} ms, in a round trip of {Statements}: {Text}")]
    public static partial void StatementSlow(this ILogger logger, string statement, string callSite, double milliseconds, int statements, string text);

    [LoggerMessage(1016, LogLevel.Warning, "The plan of {Statement} at {CallSite}, which was slow:\n{Plan}")]
    public static partial void PlanTaken(this ILogger logger, string statement, string callSite, string plan);

    [LoggerMessage(1017, LogLevel.Information, "No plan of {Statement} at {CallSite}, which was slow: {ErrorType}")]
    public static partial void PlanNotTaken(this ILogger logger, string statement, string callSite, string errorType);
}
