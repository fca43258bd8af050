namespace Backend.Data.Migrations.Snapshot.Rows;

/// <summary>A column, at the place where it was declared.</summary>
/// <param name="Table">The table's name within the schema.</param>
/// <param name="Name">The name.</param>
/// <param name="Type">The type as DDL has it.</param>
/// <param name="Nullable">Whether it may hold NULL.</param>
/// <param name="Default">The server's default as DDL has it.</param>
internal sealed record ColumnRow(string Table, string Name, string Type, bool Nullable, string? Default) : TablePartRow(Table)
{
    protected override string Describe() => $"column {Table}.{Name}";
}
