using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Migrations.Snapshot.Reading;

/// <summary>A table's columns as DDL has them.</summary>
internal static class ColumnReader
{
    public static IEnumerable<ColumnRow> Read(Table table)
    {
        if (table.IsTenant)
            yield return new ColumnRow(table.TableName, SqlWriter.OrganizationColumn, "uuid", Nullable: false, Default: null);
        foreach (var column in table.DeclaredColumns)
        {
            yield return new ColumnRow(
                table.TableName,
                column.Name,
                column.Type.SqlName,
                column.IsNullable,
                column.Default?.SqlFor(column),
                column.Traits.GeneratedSql,
                column.Traits.Identity?.Sql,
                column.Traits.Collation);
        }
    }
}
