namespace Backend.Data.Migrations.Snapshot.Rows;

/// <summary>A sequence that belongs to no column.</summary>
/// <param name="Name">The name within the schema.</param>
/// <param name="Options">How it counts, as DDL has it; null for the defaults.</param>
/// <param name="UsableBy">The roles that may take numbers.</param>
internal sealed record SequenceRow(string Name, string? Options, IReadOnlyList<string> UsableBy) : SnapshotRow
{
    protected override string Describe() => $"sequence {Name}";
}
