namespace Backend.Data.Migrations.Snapshot.Rows;

/// <summary>A policy that belongs to no kind of wall. A C# schema has none; a database may.</summary>
/// <param name="Table">The table's name within the schema.</param>
/// <param name="Name">The name.</param>
/// <param name="Definition">What it says, as DDL has it.</param>
internal sealed record PolicyRow(string Table, string Name, string Definition) : TablePartRow(Table)
{
    protected override string Describe() => $"policy {Name} of {Table}";
}
