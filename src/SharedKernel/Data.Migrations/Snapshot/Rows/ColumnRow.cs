namespace Backend.Data.Migrations.Snapshot.Rows;

/// <summary>A column, at the place where it was declared.</summary>
/// <param name="Table">The table's name within the schema.</param>
/// <param name="Name">The name.</param>
/// <param name="Type">The type as DDL has it.</param>
/// <param name="Nullable">Whether it may hold NULL.</param>
/// <param name="Default">The server's default as DDL has it.</param>
/// <param name="Generated">The expression of a generated column.</param>
/// <param name="Numbering">How the server numbers it, as DDL has it: <c>always as identity (start with 100)</c>.</param>
/// <param name="Collation">The collation, when it is not the type's own.</param>
internal sealed record ColumnRow(
    string Table,
    string Name,
    string Type,
    bool Nullable,
    string? Default,
    string? Generated = null,
    string? Numbering = null,
    string? Collation = null) : TablePartRow(Table)
{
    protected override string Describe() => $"column {Table}.{Name}";
}
