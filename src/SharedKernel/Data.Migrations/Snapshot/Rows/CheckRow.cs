namespace Backend.Data.Migrations.Snapshot.Rows;

/// <summary>A CHECK.</summary>
internal sealed record CheckRow(string Table, string Name, string Condition) : TablePartRow(Table)
{
    protected override string Describe() => $"check {Name} of {Table}";
}
