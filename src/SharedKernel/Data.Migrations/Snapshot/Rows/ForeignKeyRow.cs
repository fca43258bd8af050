namespace Backend.Data.Migrations.Snapshot.Rows;

/// <summary>A foreign key.</summary>
/// <param name="Table">The table's name within the schema.</param>
/// <param name="Name">The name.</param>
/// <param name="Columns">The referencing columns.</param>
/// <param name="Target">The referenced table with its schema, which may be another module's.</param>
/// <param name="TargetColumns">The referenced columns, in the order of <paramref name="Columns"/>.</param>
/// <param name="OnDelete">The action as DDL has it, such as <c>no action</c>.</param>
/// <param name="OnUpdate">The same of an update, unless it is <c>no action</c>.</param>
/// <param name="Deferral">When it is checked, as DDL has it, unless that is after each statement.</param>
internal sealed record ForeignKeyRow(
    string Table,
    string Name,
    IReadOnlyList<string> Columns,
    string Target,
    IReadOnlyList<string> TargetColumns,
    string OnDelete,
    string? OnUpdate = null,
    string? Deferral = null) : TablePartRow(Table)
{
    protected override string Describe() => $"foreign key {Name} of {Table}";
}
