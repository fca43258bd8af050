using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Steps;

/// <summary>Takes the wall from a table that belongs to no organization any more.</summary>
internal sealed record DisableWall(string Schema, string Table, string Kind) : MigrationStep
{
    public override string Comment => "The wall falls: every organization's rows are open to each role that may use the table.";

    public override string ToSql()
    {
        var table = SqlName.Qualified(Schema, Table);
        string[] statements =
        [
            .. WallPolicies.Of(Kind).Select(policy => $"drop policy {policy.Name} on {table};"),
            $"alter table {table} no force row level security;",
            $"alter table {table} disable row level security;",
        ];
        return string.Join('\n', statements);
    }
}
