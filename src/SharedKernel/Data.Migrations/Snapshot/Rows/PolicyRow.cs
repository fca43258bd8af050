namespace Backend.Data.Migrations.Snapshot.Rows;

/// <summary>A policy that belongs to no template of walls.</summary>
/// <param name="Table">The table's name within the schema.</param>
/// <param name="Name">The name.</param>
/// <param name="Definition">What follows the table in DDL: <c>as permissive for select to public using (true)</c>.</param>
internal sealed record PolicyRow(string Table, string Name, string Definition) : TablePartRow(Table)
{
    protected override string Describe() => $"policy {Name} of {Table}";
}
