using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Steps;

/// <summary>Makes a whole wall one of another kind: replaces the policies in which the kinds differ.</summary>
internal sealed record ChangeWall(string Schema, string Table, string Before, string After) : MigrationStep
{
    public override string Comment => After == WallKinds.Queue
        ? "The wall of a queue: functions of backend_jobs see every organization's rows from here on."
        : "The wall: nobody sees more than the rows of the entered organization from here on.";

    public override string ToSql()
    {
        var table = SqlName.Qualified(Schema, Table);
        var (before, after) = (WallPolicies.Of(Before), WallPolicies.Of(After));
        string[] statements =
        [
            .. before.Except(after).Select(policy => $"drop policy {policy.Name} on {table};"),
            .. after.Except(before).Select(policy => EnableWall.Create(table, policy)),
        ];
        return string.Join('\n', statements);
    }
}
