using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using Backend.Data.Sql;

namespace Backend.Data.Migrations.Snapshot.Reading;

/// <summary>A table's primary key, unique keys and indexes.</summary>
internal static class KeyReader
{
    public static IEnumerable<SnapshotRow> Read(Table table, ConstraintNames names)
    {
        if (!table.PrimaryKey.Any())
            throw new SchemaModelException($"{table.QualifiedName} has no primary key: mark its columns with PrimaryKey().");
        yield return new PrimaryKeyRow(table.TableName, names.PrimaryKey(table), SchemaReader.KeyColumns(table, table.PrimaryKey));
        foreach (var index in table.Definition.Indexes)
            yield return Row(table, index, names);
    }

    private static SnapshotRow Row(Table table, IndexDefinition index, ConstraintNames names)
    {
        if (index.IsUnique && index.Where is null && index.Terms.All(term => term.Expression is Column && !term.Descending))
        {
            return new UniqueRow(table.TableName, names.Unique(table, index.Terms),
                SchemaReader.KeyColumns(table, index.Terms.Select(term => (Column)term.Expression)));
        }

        var terms = index.Terms.Select(Term);
        return new IndexRow(
            table.TableName,
            index.IsUnique ? names.Unique(table, index.Terms) : names.Index(table, index.Terms),
            index.IsUnique,
            table.IsTenant ? [SqlWriter.OrganizationColumn, .. terms] : [.. terms],
            index.Where is { } condition ? ConditionSql.Of(condition) : null);
    }

    private static string Term(OrderTerm term)
    {
        var sql = SqlWriter.Ddl(term.Expression);
        return $"{(term.Expression is Column ? sql : $"({sql})")}{(term.Descending ? " desc" : "")}";
    }
}
