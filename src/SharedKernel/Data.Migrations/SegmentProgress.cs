namespace Backend.Data.Migrations;

/// <summary>How far a segment of a file is.</summary>
/// <param name="Number">Its place in the file, from 1.</param>
/// <param name="Total">How many the file has.</param>
/// <param name="Kind">How it is run.</param>
/// <param name="Line">The line of the file where it begins.</param>
public sealed record SegmentProgress(int Number, int Total, SegmentKind Kind, int Line)
{
    /// <summary>Rows that a backfill has changed and committed in this run.</summary>
    public long Rows { get; init; }

    /// <summary>Organizations that a backfill is done with.</summary>
    public int OrganizationsDone { get; init; }

    /// <summary>Organizations it goes through; 0 when its table has no wall.</summary>
    public int Organizations { get; init; }
}
