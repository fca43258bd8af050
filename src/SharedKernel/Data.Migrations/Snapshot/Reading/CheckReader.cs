using System.Globalization;
using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Schema;

namespace Backend.Data.Migrations.Snapshot.Reading;

/// <summary>The checks that columns bring with them, then those of the table.</summary>
internal static class CheckReader
{
    public static IEnumerable<CheckRow> Read(Table table, ConstraintNames names)
    {
        foreach (var column in table.DeclaredColumns)
        {
            foreach (var (rule, sql) in column.Traits.Checks)
                yield return new CheckRow(table.TableName, names.Check(table, $"{column.Name}_{rule}"), string.Format(CultureInfo.InvariantCulture, sql, column.Name));
        }

        foreach (var check in table.Definition.Checks)
            yield return new CheckRow(table.TableName, check.Name ?? names.Check(table, check.Rule), ConditionSql.Of(check.Condition));
    }
}
