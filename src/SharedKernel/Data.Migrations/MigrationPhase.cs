namespace Backend.Data.Migrations;

/// <summary>What a run is doing.</summary>
public enum MigrationPhase
{
    /// <summary>Another run holds the lock; this one begins when that ends. Reported again while it lasts.</summary>
    WaitingForOtherRun,

    /// <summary>A file is being applied.</summary>
    Applying,

    /// <summary>A segment of a file that has several is being run.</summary>
    ApplyingSegment,

    /// <summary>A backfill has committed a batch.</summary>
    Backfilling,

    /// <summary>A table is in use: the segment is rolled back and tried again shortly, or, outside transactions, waits on.</summary>
    WaitingForTable,

    /// <summary>A file is applied and committed.</summary>
    Applied,
}
