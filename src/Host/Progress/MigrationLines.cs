using System.Globalization;
using Backend.Data.Migrations;

namespace Backend.Host.Progress;

/// <summary>A run of migrations in words.</summary>
internal static class MigrationLines
{
    /// <summary>A line that stays; null when the report is worth none.</summary>
    public static string? Line(MigrationProgress progress) => progress.Phase switch
    {
        MigrationPhase.WaitingForOtherRun => $"Waiting for another migration run to end{(progress.WaitingFor is { } holder ? $": {holder}" : "")} …",
        MigrationPhase.WaitingForTable =>
            $"{progress.File}{Segment(progress)}: waiting for {progress.WaitingFor ?? "a table that is in use"} …",
        MigrationPhase.Applied => $"Applied {progress.File} ({progress.Applied} of {progress.Total}).",
        _ => null,
    };

    /// <summary>How far the present file is.</summary>
    public static string Live(MigrationProgress progress, TimeSpan elapsed) => string.Create(CultureInfo.InvariantCulture,
        $"{progress.File} ({progress.Applied + 1} of {progress.Total}){Segment(progress)}{Backfill(progress.Segment)}, {elapsed:mm\\:ss}");

    /// <summary>How a segment is run.</summary>
    public static string Kind(SegmentKind kind) => kind switch
    {
        SegmentKind.Concurrent => "outside transactions; after an interruption it is looked up and finished",
        SegmentKind.Backfill => "a batch in each transaction, until no row changes; behind a wall for each organization",
        _ => "one transaction",
    };

    private static string Segment(MigrationProgress progress) => progress.Segment is { Total: > 1 } segment
        ? string.Create(CultureInfo.InvariantCulture, $", segment {segment.Number} of {segment.Total} (line {segment.Line})")
        : "";

    private static string Backfill(SegmentProgress? segment) => segment switch
    {
        null or { Rows: 0 } => "",
        { Organizations: 0 } => string.Create(CultureInfo.InvariantCulture, $", {segment.Rows:N0} rows"),
        _ => string.Create(CultureInfo.InvariantCulture, $", {segment.Rows:N0} rows, {segment.OrganizationsDone} of {segment.Organizations} organizations"),
    };
}
