using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Steps;

/// <summary>Lets roles use a table. <paramref name="UpdatableColumns"/> are the only ones they may update.</summary>
internal sealed record Grant(
    string Schema,
    string Table,
    IReadOnlyList<string> Roles,
    IReadOnlyList<string> Privileges,
    IReadOnlyList<string> UpdatableColumns) : MigrationStep
{
    public override string ToSql()
    {
        var on = $" on {Schema}.{Table} to {string.Join(", ", Roles)};";
        string[] statements =
        [
            .. Privileges.Count == 0 ? [] : (string[])[$"grant {string.Join(", ", Privileges)}{on}"],
            .. UpdatableColumns.Count == 0 ? [] : (string[])[$"grant update {NameList.Of(UpdatableColumns, on.Length)}{on}"],
        ];
        return string.Join('\n', statements);
    }
}
