using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Steps;

/// <summary>Renames a label of an enum; rows and defaults follow.</summary>
internal sealed record RenameLabel(string Schema, string Type, string From, string To) : MigrationStep
{
    public override string ToSql() => $"alter type {SqlName.Qualified(Schema, Type)} rename value {SqlName.Literal(From)} to {SqlName.Literal(To)};";
}
