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
            ForeignKeyRules.Verify(table, key);
            // To a table without organizations there is no second side: the key is the columns alone.
            var isComposite = table.IsTenant && key.Target.IsTenant;
            yield return new ForeignKeyRow(
                table.TableName,
                key.Name ?? names.ForeignKey(table, key.Columns),
                isComposite ? SchemaReader.KeyColumns(table, key.Columns) : Names(key.Columns),
                key.Target.QualifiedName,
                isComposite ? SchemaReader.KeyColumns(key.Target, key.Targets) : Names(key.Targets),
                Action(key, isComposite),
                key.OnUpdate switch
                {
                    OnUpdate.NoAction => null,
                    OnUpdate.Cascade => "cascade",
                    OnUpdate.Restrict => "restrict",
                    _ => throw new SchemaModelException($"{key.OnUpdate} is no action of a foreign key."),
                },
                key.Deferral switch
                {
                    Deferral.None => null,
                    Deferral.Deferrable => "deferrable",
                    Deferral.InitiallyDeferred => "deferrable initially deferred",
                    _ => throw new SchemaModelException($"{key.Deferral} is no time to check a foreign key."),
                });
        }
    }

    private static string[] Names(IEnumerable<Column> columns) => [.. columns.Select(column => column.Name)];

    // Without the list of columns, the organization would be set along with them.
    private static string Action(ForeignKeyDefinition key, bool isComposite)
    {
        var list = isComposite ? $" ({string.Join(", ", Names(key.Columns))})" : "";
        return key.OnDelete switch
        {
            OnDelete.NoAction => "no action",
            OnDelete.Cascade => "cascade",
            OnDelete.Restrict => "restrict",
            OnDelete.SetNull => $"set null{list}",
            OnDelete.SetDefault => $"set default{list}",
            _ => throw new SchemaModelException($"{key.OnDelete} is no action of a foreign key."),
        };
    }
}
