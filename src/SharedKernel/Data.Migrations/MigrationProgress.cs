namespace Backend.Data.Migrations;

/// <summary>One report of a run.</summary>
/// <param name="Phase">What it is doing.</param>
/// <param name="File"><c>module/id</c>; null while no file is begun.</param>
/// <param name="Applied">How many files of this run are committed.</param>
/// <param name="Total">How many this run has to apply; 0 while that is not known.</param>
public sealed record MigrationProgress(MigrationPhase Phase, string? File, int Applied, int Total);
