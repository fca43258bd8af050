namespace Backend.Data.Migrations.Snapshot.Rows;

/// <summary>A table.</summary>
internal sealed record TableRow(string Name) : SnapshotRow
{
    public override string Identity => $"table {Name}";
}
