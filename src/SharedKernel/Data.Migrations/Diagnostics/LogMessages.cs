using Microsoft.Extensions.Logging;

namespace Backend.Data.Migrations.Diagnostics;

/// <summary>Every log message of migrations.</summary>
internal static partial class LogMessages
{
    [LoggerMessage(1101, LogLevel.Information, "Another migration run holds the lock; waiting for it to end.")]
    public static partial void WaitingForOtherRun(this ILogger logger);

    [LoggerMessage(1102, LogLevel.Information, "Applied the migration {File} in {DurationMs} ms.")]
    public static partial void Applied(this ILogger logger, string file, long durationMs);

    [LoggerMessage(1103, LogLevel.Warning, "A table that the migration {File} needs is in use ({Wait}); attempt {Attempt} of {Attempts} follows.")]
    public static partial void WaitingForTable(this ILogger logger, string file, string wait, int attempt, int attempts);

    [LoggerMessage(1104, LogLevel.Information, "Going on with the migration {File}, of which {Segments} of {Total} segments are committed.")]
    public static partial void Resuming(this ILogger logger, string file, int segments, int total);

    [LoggerMessage(1105, LogLevel.Information, "The backfill of the migration {File}, line {Line}, changed {Rows} rows of {Organizations} organizations.")]
    public static partial void Backfilled(this ILogger logger, string file, int line, long rows, int organizations);

    [LoggerMessage(1106, LogLevel.Warning, "Dropped the unfinished index {Index} of an interrupted run.")]
    public static partial void UnfinishedIndexDropped(this ILogger logger, string index);

    [LoggerMessage(1107, LogLevel.Warning, "Dropped the backfill policy of an interrupted run from {Table}.")]
    public static partial void LeftoverPolicyDropped(this ILogger logger, string table);

    [LoggerMessage(1108, LogLevel.Information, "Whoever holds up the migrations will not be named: the connection that looks ended.")]
    public static partial void LockWatchEnded(this ILogger logger, Exception error);

    [LoggerMessage(1109, LogLevel.Warning, "What the failed segment of {File} left could not be removed; the next run does it.")]
    public static partial void CleanUpFailed(this ILogger logger, string file, Exception error);

    [LoggerMessage(1110, LogLevel.Information, "The index {Index} is there already, valid and of the same definition.")]
    public static partial void IndexFound(this ILogger logger, string index);
}
