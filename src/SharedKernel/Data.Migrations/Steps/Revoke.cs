using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Steps;

/// <summary>Takes privileges on a table, or the update of columns, from roles.</summary>
internal sealed record Revoke(
    string Schema,
    string Table,
    IReadOnlyList<string> Roles,
    IReadOnlyList<string> Privileges,
    IReadOnlyList<string> UpdatableColumns) : MigrationStep
{
    public override string ToSql()
    {
        var on = $" on {SqlName.Qualified(Schema, Table)} from {SqlName.List(Roles)};";
        string[] statements =
        [
            .. Privileges.Count == 0 ? [] : (string[])[$"revoke {string.Join(", ", Privileges)}{on}"],
            .. UpdatableColumns.Count == 0 ? [] : (string[])[$"revoke update {NameList.Of(UpdatableColumns, on.Length)}{on}"],
        ];
        return string.Join('\n', statements);
    }
}
