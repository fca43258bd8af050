using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Steps;

/// <summary>Drops an extension that no module needs any more.</summary>
internal sealed record DropExtension(string Name) : MigrationStep
{
    public override string ToSql() => $"drop extension {SqlName.Of(Name)};";
}
