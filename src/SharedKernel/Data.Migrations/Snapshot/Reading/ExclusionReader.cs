using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using Backend.Data.Sql;

namespace Backend.Data.Migrations.Snapshot.Reading;

/// <summary>A table's exclusion constraints. On tenant tables rows exclude only rows of their own organization.</summary>
internal static class ExclusionReader
{
    public static IEnumerable<ExclusionRow> Read(ModuleSchema module, Table table, ConstraintNames names)
    {
        foreach (var exclusion in table.Definition.Exclusions)
        {
            if (table.IsTenant && !module.Extensions.Contains(Extension.BtreeGist))
            {
                throw new SchemaModelException(
                    $"An exclusion of {table.QualifiedName} begins with organization_id, which needs the extension {Extension.BtreeGist.Name}: list it in the extensions of {module.Name}.");
            }

            var terms = exclusion.Terms.Select(term => $"{term.Column.Name} with {term.Operator}");
            yield return new ExclusionRow(
                table.TableName,
                exclusion.Name ?? names.Exclusion(table, exclusion.Terms.Select(term => term.Column)),
                table.IsTenant ? [$"{SqlWriter.OrganizationColumn} with =", .. terms] : [.. terms],
                exclusion.Where is { } condition ? ConditionSql.Of(condition) : null);
        }
    }
}
