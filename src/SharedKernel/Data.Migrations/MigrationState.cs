namespace Backend.Data.Migrations;

/// <summary>How a migration of the code and the journal of the database relate.</summary>
public enum MigrationState
{
    /// <summary>Applied as it is.</summary>
    Applied,

    /// <summary>Not applied yet.</summary>
    Pending,

    /// <summary>Some of its segments are committed: a run was interrupted, or a statement failed. The next run goes on.</summary>
    Partial,

    /// <summary>Applied, and edited since.</summary>
    Changed,

    /// <summary>Applied, and not part of this version of the code.</summary>
    Missing,
}
