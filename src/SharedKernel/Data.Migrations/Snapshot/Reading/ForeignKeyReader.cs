using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Schema;
using Backend.Data.Schema.Definition;

namespace Backend.Data.Migrations.Snapshot.Reading;

/// <summary>A table's foreign keys. Between tenant tables the organization is part of both sides.</summary>
internal static class ForeignKeyReader
{
    public static IEnumerable<ForeignKeyRow> Read(Table table, ConstraintNames names)
    {
        foreach (var key in table.Definition.ForeignKeys)
        {
            var target = key.Target.Table;
            Verify(table, key, target);
            // To a table without organizations there is no second side: the key is the column alone.
            var isComposite = table.IsTenant && target.IsTenant;
            yield return new ForeignKeyRow(
                table.TableName,
                names.ForeignKey(table, key.Column),
                isComposite ? SchemaReader.KeyColumns(table, [key.Column]) : [key.Column.Name],
                target.QualifiedName,
                isComposite ? SchemaReader.KeyColumns(target, [key.Target]) : [key.Target.Name],
                key.OnDelete switch
                {
                    OnDelete.NoAction => "no action",
                    OnDelete.Cascade => "cascade",
                    _ => throw new SchemaModelException($"{key.OnDelete} is no action of a foreign key."),
                });
        }
    }

    private static void Verify(Table table, ForeignKeyDefinition key, Table target)
    {
        if (key.Column.Table != table)
            throw new SchemaModelException($"A foreign key of {table.QualifiedName} begins at {key.Column.Name} of {key.Column.Table.QualifiedName}.");
        if (!table.IsTenant && target.IsTenant)
        {
            throw new SchemaModelException(
                $"{table.QualifiedName} belongs to no organization and references {target.QualifiedName}, which does: make it a tenant table.");
        }

        // A published table does not say which of its columns are keys; its owner's DDL is refused by PostgreSQL if none is.
        var isOwnModule = target.SchemaName == table.SchemaName;
        if (isOwnModule && !IsKey(target, key.Target))
            throw new SchemaModelException($"{table.QualifiedName}.{key.Column.Name} references {target.QualifiedName}.{key.Target.Name}, which is neither primary key nor unique.");
        if (key.Column.Type.SqlName != key.Target.Type.SqlName)
        {
            throw new SchemaModelException(
                $"{table.QualifiedName}.{key.Column.Name} is {key.Column.Type.SqlName}, but references {target.QualifiedName}.{key.Target.Name}, which is {key.Target.Type.SqlName}.");
        }
    }

    private static bool IsKey(Table target, Column column) =>
        target.PrimaryKey.SequenceEqual([column])
        || target.Definition.Indexes.Any(index => index is { IsUnique: true, Where: null, Terms: [{ Expression: Column only }] } && only == column);
}
