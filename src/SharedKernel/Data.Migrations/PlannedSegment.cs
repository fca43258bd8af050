namespace Backend.Data.Migrations;

/// <summary>A part of a migration that takes effect as a whole, or can be run again.</summary>
/// <param name="Kind">How it is run.</param>
/// <param name="Line">The line of the file where it begins.</param>
/// <param name="Sql">Its statements, each with its semicolon.</param>
/// <param name="IsCommitted">Whether an earlier run has done it.</param>
public sealed record PlannedSegment(SegmentKind Kind, int Line, string Sql, bool IsCommitted);
