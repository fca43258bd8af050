namespace Backend.Data.Migrations.Snapshot.Rows;

/// <summary>A native enum. The order of its labels is their order in comparisons.</summary>
internal sealed record EnumRow(string Name, IReadOnlyList<string> Labels) : SnapshotRow
{
    protected override string Describe() => $"enum {Name}";
}
