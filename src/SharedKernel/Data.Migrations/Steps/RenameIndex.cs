using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Steps;

/// <summary>Gives an index that was built beside its predecessor the name of that.</summary>
internal sealed record RenameIndex(string Schema, string From, string To) : MigrationStep
{
    public override string ToSql() => $"alter index {SqlName.Qualified(Schema, From)} rename to {SqlName.Of(To)};";
}
