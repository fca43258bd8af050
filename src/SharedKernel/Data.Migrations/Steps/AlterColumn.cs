using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Steps;

/// <summary>Changes one property of a column.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Table">The table.</param>
/// <param name="Column">The column.</param>
/// <param name="Action">What follows <c>alter column</c>: <c>drop default</c>.</param>
internal record AlterColumn(string Schema, string Table, string Column, string Action) : MigrationStep
{
    public override string ToSql() => $"alter table {SqlName.Qualified(Schema, Table)} alter column {SqlName.Of(Column)} {Action};";
}
