using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Steps;

/// <summary>Adds a nullable column without a default: a change of the catalog only, whatever the table holds.</summary>
internal sealed record AddColumn(string Schema, ColumnRow Column) : MigrationStep
{
    public override string ToSql() => $"alter table {Schema}.{Column.Table} add column {ColumnClause.Of(Column)};";
}
