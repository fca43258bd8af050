namespace Backend.Data.Migrations.Snapshot.Rows;

/// <summary>A table's primary key.</summary>
internal sealed record PrimaryKeyRow(string Table, string Name, IReadOnlyList<string> Columns) : TablePartRow(Table)
{
    public override string Identity => $"primary key of {Table}";
}
