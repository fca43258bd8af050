using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Steps;

/// <summary>Lets the server number a column that exists; it goes on behind the greatest number there is.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Table">The table.</param>
/// <param name="Column">The column.</param>
/// <param name="Numbering">How, as DDL has it: <c>always as identity</c>.</param>
/// <param name="IsWalled">Whether the owner sees no row unless the wall stops being forced for a moment.</param>
internal sealed record AddIdentity(string Schema, string Table, string Column, string Numbering, bool IsWalled) : MigrationStep
{
    public override string ToSql()
    {
        var table = SqlName.Qualified(Schema, Table);
        string[] statements =
        [
            $"alter table {table} alter column {SqlName.Of(Column)} add generated {Numbering};",
            .. IsWalled ? (string[])[$"alter table {table} no force row level security;"] : [],
            $"select setval(pg_get_serial_sequence({SqlName.Literal(table)}, {SqlName.Literal(Column)}), max({SqlName.Of(Column)})) from {table};",
            .. IsWalled ? (string[])[$"alter table {table} force row level security;"] : [],
        ];
        return string.Join('\n', statements);
    }
}
