using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using Backend.Data.Schema.Types;
using Backend.Data.Schema.Views;
using Backend.Data.Sql;

namespace Backend.Data.Migrations.Snapshot.Reading;

/// <summary>Turns a module's tables into a snapshot.</summary>
internal static class SchemaReader
{
    /// <exception cref="SchemaModelException">A table has no primary key, or a key that the tenancy rules forbid.</exception>
    public static SchemaSnapshot Read(ModuleSchema module)
    {
        var names = new ConstraintNames();
        var indexes = new IndexReader(module, names);
        SnapshotRow[] rows =
        [
            new SchemaRow(module.Name, AccessReader.UsableBy(module.Tables)),
            .. module.Extensions.Select(extension => new ExtensionRow(extension.Name, [Roles.App, Roles.Worker, Roles.ReadOnly])),
            .. Enums(module),
            .. module.Sequences.Select(Row),
            .. module.Tables.SelectMany(table => table is IView view ? ViewReader.Read(table, view, indexes) : Rows(module, table, names, indexes)),
        ];
        return new SchemaSnapshot(SchemaSnapshot.CurrentFormat, module.Name, rows);
    }

    private static IEnumerable<SnapshotRow> Rows(ModuleSchema module, Table table, ConstraintNames names, IndexReader indexes) =>
    [
        new TableRow(table.TableName),
        .. ColumnReader.Read(table),
        KeyReader.Read(table, names),
        .. indexes.Read(table),
        .. ExclusionReader.Read(module, table, names),
        .. CheckReader.Read(table, names),
        .. ForeignKeyReader.Read(table, names),
        .. AccessReader.Read(table),
    ];

    private static SequenceRow Row(Sequence sequence) =>
        new(sequence.Name, sequence.Options.Sql is { Length: > 0 } options ? options : null, [Roles.App, Roles.Worker]);

    private static IEnumerable<EnumRow> Enums(ModuleSchema module)
    {
        var types = module.Tables.SelectMany(table => table.DeclaredColumns).Select(column => column.Type.Enum).OfType<IEnumType>();
        foreach (var sameName in types.GroupBy(type => type.Name, StringComparer.Ordinal))
        {
            var labels = sameName.First().Labels;
            if (sameName.FirstOrDefault(type => !type.Labels.SequenceEqual(labels)) is not null)
                throw new SchemaModelException($"Two C# enums of {module.Name} are both named {sameName.Key} in PostgreSQL: rename one.");
            yield return new EnumRow(sameName.Key, labels);
        }
    }

    /// <summary>The columns of a key: <c>organization_id</c> first on every tenant table.</summary>
    internal static IReadOnlyList<string> KeyColumns(Table table, IEnumerable<Column> columns) =>
        table.IsTenant ? [SqlWriter.OrganizationColumn, .. columns.Select(column => column.Name)] : [.. columns.Select(column => column.Name)];
}
