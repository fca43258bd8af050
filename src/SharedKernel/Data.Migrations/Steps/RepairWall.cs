using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Steps;

/// <summary>Puts a damaged wall up again: what is left of its policies goes, and all of them are created anew.</summary>
internal sealed record RepairWall(string Schema, string Table, string Kind) : MigrationStep
{
    public override string ToSql()
    {
        var drops = WallPolicies.Names.Select(policy => $"drop policy if exists {policy} on {SqlName.Qualified(Schema, Table)};");
        return $"{string.Join('\n', drops)}\n{new EnableWall(Schema, Table, Kind).ToSql()}";
    }
}
