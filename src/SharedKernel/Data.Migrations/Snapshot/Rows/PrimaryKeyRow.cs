namespace Backend.Data.Migrations.Snapshot.Rows;

/// <summary>A table's primary key.</summary>
internal sealed record PrimaryKeyRow(string Table, string Name, IReadOnlyList<string> Columns) : TablePartRow(Table)
{
    protected override string Describe() => $"primary key of {Table}";
}
