using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Steps;

/// <summary>Drops a sequence that no default names any more.</summary>
internal sealed record DropSequence(string Schema, string Name) : MigrationStep
{
    public override string Loses => $"the last number of {Name}";

    public override string ToSql() => $"drop sequence {SqlName.Qualified(Schema, Name)};";
}
