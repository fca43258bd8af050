namespace Backend.Data.Migrations.Snapshot.Rows;

/// <summary>An extension of PostgreSQL that the module needs. Other modules may need the same one.</summary>
/// <param name="Name">The name.</param>
/// <param name="UsableBy">The roles that may look up names in the schema of extensions.</param>
internal sealed record ExtensionRow(string Name, IReadOnlyList<string> UsableBy) : SnapshotRow
{
    protected override string Describe() => $"extension {Name}";
}
