namespace Backend.Data.Migrations;

/// <summary>What a run is doing.</summary>
public enum MigrationPhase
{
    /// <summary>Another run holds the lock; this one begins when that ends.</summary>
    WaitingForOtherRun,

    /// <summary>A file is being applied.</summary>
    Applying,

    /// <summary>A table was in use for longer than the lock time-out; the file is tried again shortly.</summary>
    WaitingForTable,

    /// <summary>A file is applied and committed.</summary>
    Applied,
}
