namespace Backend.Data.Migrations.Snapshot.Rows;

/// <summary>An index.</summary>
/// <param name="Table">The table's name within the schema.</param>
/// <param name="Name">The name.</param>
/// <param name="Unique">Whether no two rows share the terms.</param>
/// <param name="Terms">Columns or bracketed expressions, with <c>desc</c> where the order is descending.</param>
/// <param name="Where">The condition of a partial index.</param>
internal sealed record IndexRow(string Table, string Name, bool Unique, IReadOnlyList<string> Terms, string? Where) : TablePartRow(Table)
{
    protected override string Describe() => $"index {Name} of {Table}";
}
