using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using Backend.Data.Sql;

namespace Backend.Data.Migrations.Snapshot.Reading;

/// <summary>The unique keys and indexes of a module's tables. On tenant tables each begins with the organization.</summary>
internal sealed class IndexReader(ModuleSchema module, ConstraintNames names)
{
    public IEnumerable<SnapshotRow> Read(Table table) => table.Definition.Indexes.Select(index => Row(table, index));

    private SnapshotRow Row(Table table, IndexDefinition index)
    {
        Verify(table, index);
        if (IsConstraint(table, index))
        {
            return new UniqueRow(
                table.TableName,
                index.Name ?? names.Unique(table, index.Terms),
                SchemaReader.KeyColumns(table, index.Terms.Select(term => (Column)term.Expression)),
                index.NullsNotDistinct);
        }

        var terms = index.Terms.Select((term, i) => Term(term, index.OperatorClasses[i]));
        return new IndexRow(
            table.TableName,
            index.Name ?? (index.IsUnique ? names.Unique(table, index.Terms) : names.Index(table, index.Terms)),
            index.IsUnique,
            table.IsTenant && index.Method != IndexMethod.Hnsw ? [SqlWriter.OrganizationColumn, .. terms] : [.. terms],
            index.Where is { } condition ? ConditionSql.Of(condition) : null,
            index.Method == IndexMethod.Btree ? null : NameOf(index.Method),
            index.Include.Count == 0 ? null : [.. index.Include.Select(column => column.Name)],
            index.NullsNotDistinct,
            index.Parameters.Count == 0 ? null : string.Join(", ", index.Parameters.Select(parameter => $"{parameter.Name} = {parameter.Value}")));
    }

    // A materialized view has indexes and no constraints. What a constraint cannot say is an index, too.
    private static bool IsConstraint(Table table, IndexDefinition index) =>
        index is { IsUnique: true, IsPlain: false, Where: null, Include.Count: 0, Parameters.Count: 0 }
        && !table.IsView
        && index.Terms.All(term => term is { Expression: Column, Descending: false, Nulls: null });

    private static string Term(OrderTerm term, string? operatorClass)
    {
        var sql = SqlWriter.Ddl(term.Expression);
        var nulls = term.Nulls switch
        {
            NullsPosition.First => " nulls first",
            NullsPosition.Last => " nulls last",
            _ => "",
        };
        // A template brings its own brackets.
        return $"{(term.Expression is Column || ConditionSql.IsTemplate(term.Expression) ? sql : $"({sql})")}{(operatorClass is null ? "" : $" {operatorClass}")}{(term.Descending ? " desc" : "")}{nulls}";
    }

    private static string NameOf(IndexMethod method) => method switch
    {
        IndexMethod.Btree => "btree",
        IndexMethod.Hash => "hash",
        IndexMethod.Gin => "gin",
        IndexMethod.Gist => "gist",
        IndexMethod.Brin => "brin",
        IndexMethod.Hnsw => "hnsw",
        _ => throw new SchemaModelException($"{method} is no method of an index."),
    };

    private void Verify(Table table, IndexDefinition index)
    {
        var name = $"An index of {table.QualifiedName} by {NameOf(index.Method)}";
        if (index.Terms.Count == 0)
            throw new SchemaModelException($"An index of {table.QualifiedName} has no columns.");
        if (index.Method != IndexMethod.Btree && (index.IsUnique || index.Terms.Any(term => term.Descending || term.Nulls is not null)))
            throw new SchemaModelException($"{name} has no order and cannot be unique: only btree can.");
        if (index.Method is IndexMethod.Hash or IndexMethod.Hnsw && index.Terms.Count > 1)
            throw new SchemaModelException($"{name} has one column only.");
        if (!table.IsTenant)
            return;
        if (index.Method == IndexMethod.Hash)
            throw new SchemaModelException($"{name} has no room for organization_id: use btree, which serves equality as well.");
        if (index.Method == IndexMethod.Gin)
            Needs(Extension.BtreeGin, name);
        if (index.Method == IndexMethod.Gist)
            Needs(Extension.BtreeGist, name);
    }

    private void Needs(Extension extension, string name)
    {
        if (!module.Extensions.Contains(extension))
            throw new SchemaModelException($"{name} begins with organization_id, which needs the extension {extension.Name}: list it in the extensions of {module.Name}.");
    }
}
