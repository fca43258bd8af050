namespace Backend.Data.Migrations.Snapshot.Rows;

/// <summary>Forced row security with the policies of its kind.</summary>
/// <param name="Table">The table's name within the schema.</param>
/// <param name="Kind">Which template of policies: <c>tenant</c> or <c>queue</c>.</param>
internal sealed record WallRow(string Table, string Kind) : TablePartRow(Table)
{
    protected override string Describe() => $"wall of {Table}";
}
