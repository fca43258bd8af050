namespace Backend.Data.Migrations.Snapshot.Rows;

/// <summary>An index.</summary>
/// <param name="Table">The table's name within the schema.</param>
/// <param name="Name">The name.</param>
/// <param name="Unique">Whether no two rows share the terms.</param>
/// <param name="Terms">Columns or bracketed expressions, with their operator class and <c>desc</c> where they have one.</param>
/// <param name="Where">The condition of a partial index.</param>
/// <param name="Method">The access method, when it is not <c>btree</c>.</param>
/// <param name="Include">Columns that are held beside the terms.</param>
/// <param name="NullsNotDistinct">Whether NULL equals NULL.</param>
/// <param name="Parameters">Storage parameters as DDL has them: <c>fillfactor = 70</c>.</param>
internal sealed record IndexRow(
    string Table,
    string Name,
    bool Unique,
    IReadOnlyList<string> Terms,
    string? Where,
    string? Method = null,
    IReadOnlyList<string>? Include = null,
    bool NullsNotDistinct = false,
    string? Parameters = null) : TablePartRow(Table)
{
    protected override string Describe() => $"index {Name} of {Table}";
}
