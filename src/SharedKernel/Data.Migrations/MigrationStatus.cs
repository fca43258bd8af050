namespace Backend.Data.Migrations;

/// <summary>One migration and whether the database has it.</summary>
/// <param name="Module">The module's name.</param>
/// <param name="Id">The file's name without its extension.</param>
/// <param name="State">How file and journal relate.</param>
/// <param name="AppliedAt">When it was applied; null while it is pending.</param>
public sealed record MigrationStatus(string Module, string Id, MigrationState State, DateTimeOffset? AppliedAt)
{
    /// <summary>What it took; of a partial one, so far. Null while it is pending.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>How many segments of a partial one are committed; null of all others.</summary>
    public int? CommittedSegments { get; init; }

    /// <summary>How many segments a partial one has; null of all others.</summary>
    public int? Segments { get; init; }
}
