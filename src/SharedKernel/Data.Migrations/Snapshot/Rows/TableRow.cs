namespace Backend.Data.Migrations.Snapshot.Rows;

/// <summary>A table.</summary>
internal sealed record TableRow(string Name) : SnapshotRow
{
    protected override string Describe() => $"table {Name}";
}
