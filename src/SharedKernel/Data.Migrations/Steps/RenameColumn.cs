using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Steps;

/// <summary>Renames a column. PostgreSQL follows in every constraint, index, view and grant.</summary>
internal sealed record RenameColumn(string Schema, string Table, string From, string To) : MigrationStep
{
    public override string ToSql() => $"alter table {SqlName.Qualified(Schema, Table)} rename column {SqlName.Of(From)} to {To};";
}
