namespace Backend.Data.Migrations.Snapshot.Rows;

/// <summary>What a role may do with a table.</summary>
/// <param name="Table">The table's name within the schema.</param>
/// <param name="Role">Who.</param>
/// <param name="Privileges">Privileges on the whole table.</param>
/// <param name="UpdatableColumns">The columns it may update.</param>
internal sealed record GrantRow(string Table, string Role, IReadOnlyList<string> Privileges, IReadOnlyList<string> UpdatableColumns) : TablePartRow(Table)
{
    protected override string Describe() => $"grant on {Table} to {Role}";
}
