using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Steps;

/// <summary>Drops an enum that no column has any more.</summary>
internal sealed record DropEnum(string Schema, string Name) : MigrationStep
{
    public override string ToSql() => $"drop type {SqlName.Qualified(Schema, Name)};";
}
