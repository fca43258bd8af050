using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Steps;

/// <summary>Drops a check, a unique, primary or exclusion key.</summary>
internal sealed record DropConstraint(string Schema, string Table, string Name) : MigrationStep
{
    public override string ToSql() => $"alter table {SqlName.Qualified(Schema, Table)} drop constraint {SqlName.Of(Name)};";
}
