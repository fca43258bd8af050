using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Steps;

/// <summary>
/// Looks for orphans among the rows that exist. A forced wall would hide them from the owner, and the validation would
/// pass; so the walls are not forced within this one transaction. Other roles meet them all the while.
/// </summary>
/// <param name="Schema">The schema.</param>
/// <param name="Table">The referencing table.</param>
/// <param name="Name">The foreign key.</param>
/// <param name="Walled">The tables on either side that have a wall, with their schema.</param>
internal sealed record ValidateForeignKey(string Schema, string Table, string Name, IReadOnlyList<string> Walled) : MigrationStep
{
    public override string? Comment => Walled.Count == 0 ? null : "A forced wall hides every row from the owner, orphans too: for this transaction it is not forced.";

    public override string OwnTransaction => "its locks end with it";

    public override bool EndsTransaction => true;

    public override string ToSql()
    {
        string[] statements =
        [
            .. Walled.Select(table => $"alter table {table} no force row level security;"),
            $"alter table {SqlName.Qualified(Schema, Table)} validate constraint {SqlName.Of(Name)};",
            .. Walled.Select(table => $"alter table {table} force row level security;"),
        ];
        return string.Join('\n', statements);
    }
}
