namespace Backend.Data.Migrations.Snapshot.Rows;

/// <summary>An exclusion constraint.</summary>
/// <param name="Table">The table's name within the schema.</param>
/// <param name="Name">The name.</param>
/// <param name="Terms">Columns with their operators: <c>room_id with =</c>.</param>
/// <param name="Where">The condition of a partial constraint.</param>
internal sealed record ExclusionRow(string Table, string Name, IReadOnlyList<string> Terms, string? Where) : TablePartRow(Table)
{
    protected override string Describe() => $"exclusion {Name} of {Table}";
}
