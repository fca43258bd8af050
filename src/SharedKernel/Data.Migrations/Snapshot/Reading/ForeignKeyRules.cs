using Backend.Data.Migrations.Errors;
using Backend.Data.Schema;
using Backend.Data.Schema.Definition;

namespace Backend.Data.Migrations.Snapshot.Reading;

/// <summary>What a foreign key may be.</summary>
internal static class ForeignKeyRules
{
    /// <exception cref="SchemaModelException">It may not be.</exception>
    public static void Verify(Table table, ForeignKeyDefinition key)
    {
        if (key.Columns.FirstOrDefault(column => column.Table != table) is { } stranger)
            throw new SchemaModelException($"A foreign key of {table.QualifiedName} begins at {stranger.Name} of {stranger.Table.QualifiedName}.");
        if (!table.IsTenant && key.Target.IsTenant)
        {
            throw new SchemaModelException(
                $"{table.QualifiedName} belongs to no organization and references {key.Target.QualifiedName}, which does: make it a tenant table.");
        }

        // A published table does not say which of its columns are keys; its owner's DDL is refused by PostgreSQL if none is.
        var isOwnModule = key.Target.SchemaName == table.SchemaName;
        if (isOwnModule && !IsKey(key.Target, key.Targets))
            throw new SchemaModelException($"{table.QualifiedName}.{Names(key.Columns)} references {key.Target.QualifiedName}.{Names(key.Targets)}, which is neither primary key nor unique.");
        foreach (var (column, target) in key.Columns.Zip(key.Targets))
            VerifyPair(table, key, column, target);
    }

    private static void VerifyPair(Table table, ForeignKeyDefinition key, Column column, Column target)
    {
        if (column.Type.SqlName != target.Type.SqlName)
        {
            throw new SchemaModelException(
                $"{table.QualifiedName}.{column.Name} is {column.Type.SqlName}, but references {key.Target.QualifiedName}.{target.Name}, which is {target.Type.SqlName}.");
        }

        if (key.OnDelete == OnDelete.SetNull && !column.IsNullable)
            throw new SchemaModelException($"{table.QualifiedName}.{column.Name} is set to NULL by a foreign key, but is never NULL: mark it with Nullable().");
        if (key.OnDelete == OnDelete.SetDefault && !column.IsNullable && column.Default?.SqlFor(column) is null)
            throw new SchemaModelException($"{table.QualifiedName}.{column.Name} is set to its default by a foreign key, but PostgreSQL knows of none.");
    }

    // In any order: PostgreSQL does not care either.
    private static bool IsKey(Table target, IReadOnlyList<Column> columns) =>
        IsSame(target.PrimaryKey, columns)
        || target.Definition.Indexes.Any(index => index is { IsUnique: true, Where: null } && IsSame(index.Terms.Select(term => term.Expression), columns));

    private static bool IsSame(IEnumerable<object> key, IReadOnlyList<Column> columns) =>
        key.ToHashSet().SetEquals(columns);

    private static string Names(IReadOnlyList<Column> columns) =>
        columns.Count == 1 ? columns[0].Name : $"({string.Join(", ", columns.Select(column => column.Name))})";
}
