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

    [LoggerMessage(1010, LogLevel.Warning, "A unit of work was committed, and the server did not say where: its caller may read a standby that does not show it yet.")]
    public static partial void CommitPositionUnknown(this ILogger logger, Exception error);

    [LoggerMessage(1011, LogLevel.Warning, "No standby serves: for {Rest} the primary answers what a standby might.")]
    public static partial void ReplicaFailed(this ILogger logger, TimeSpan rest, Exception? error);
}
