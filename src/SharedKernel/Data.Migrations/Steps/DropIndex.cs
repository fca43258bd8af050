using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Steps;

/// <summary>Drops an index while the table is in use.</summary>
internal sealed record DropIndex(string Schema, string Name) : MigrationStep
{
    public override bool RunsAlone => true;

    public override string ToSql() => $"drop index concurrently {SqlName.Qualified(Schema, Name)};";
}
