using Microsoft.Extensions.Logging;

namespace Backend.Data.Migrations.Diagnostics;

/// <summary>Every log message of migrations.</summary>
internal static partial class LogMessages
{
    [LoggerMessage(1101, LogLevel.Information, "Another migration run holds the lock; waiting for it to end.")]
    public static partial void WaitingForOtherRun(this ILogger logger);

    [LoggerMessage(1102, LogLevel.Information, "Applied the migration {File} in {DurationMs} ms.")]
    public static partial void Applied(this ILogger logger, string file, long durationMs);

    [LoggerMessage(1103, LogLevel.Warning, "A table that the migration {File} needs is in use; attempt {Attempt} of {Attempts} follows.")]
    public static partial void WaitingForTable(this ILogger logger, string file, int attempt, int attempts);
}
