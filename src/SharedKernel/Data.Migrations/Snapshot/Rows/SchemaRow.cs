namespace Backend.Data.Migrations.Snapshot.Rows;

/// <summary>The module's schema, and who may look up names in it.</summary>
internal sealed record SchemaRow(string Name, IReadOnlyList<string> UsableBy) : SnapshotRow
{
    protected override string Describe() => $"schema {Name}";
}
