namespace Backend.Data.Migrations;

/// <summary>One report of a run.</summary>
/// <param name="Phase">What it is doing.</param>
/// <param name="File"><c>module/id</c>; null while no file is begun.</param>
/// <param name="Applied">How many files of this run are committed.</param>
/// <param name="Total">How many this run has to apply; 0 while that is not known.</param>
public sealed record MigrationProgress(MigrationPhase Phase, string? File, int Applied, int Total)
{
    /// <summary>The segment that is being run; null between segments and while no file is begun.</summary>
    public SegmentProgress? Segment { get; init; }

    /// <summary>Who holds what the run waits for, in words; null when it does not wait, or nobody was seen.</summary>
    public string? WaitingFor { get; init; }
}
