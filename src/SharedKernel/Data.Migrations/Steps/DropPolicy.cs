using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Steps;

/// <summary>Drops a policy that the schema does not have.</summary>
internal sealed record DropPolicy(string Schema, string Table, string Name) : MigrationStep
{
    public override string ToSql() => $"drop policy {SqlName.Of(Name)} on {SqlName.Qualified(Schema, Table)};";
}
