namespace Backend.Data.Migrations.Snapshot.Rows;

/// <summary>A unique constraint. A partial unique key is an <see cref="IndexRow"/>: PostgreSQL has no partial constraint.</summary>
internal sealed record UniqueRow(string Table, string Name, IReadOnlyList<string> Columns, bool NullsNotDistinct = false) : TablePartRow(Table)
{
    protected override string Describe() => $"unique {Name} of {Table}";
}
