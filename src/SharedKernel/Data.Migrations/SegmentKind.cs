namespace Backend.Data.Migrations;

/// <summary>How a segment of a migration file is run.</summary>
public enum SegmentKind
{
    /// <summary>Its statements are one transaction.</summary>
    Transaction,

    /// <summary>
    /// One statement outside transactions, because PostgreSQL takes it nowhere else. After a kill the runner looks what it
    /// left: a finished index is kept, an invalid one is dropped and built again.
    /// </summary>
    Concurrent,

    /// <summary>
    /// One statement that is repeated, each time in a transaction of its own, until it changes no row; on a table with a
    /// wall for each organization.
    /// </summary>
    Backfill,
}
