using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Migrations.Steps;

namespace Backend.Data.Migrations.Diff;

/// <summary>
/// Compares two snapshots row by row. It creates what is new; what an existing entity would lose or change is named,
/// and nothing is guessed.
/// </summary>
internal static class SchemaDiff
{
    public static SchemaChanges Compare(SchemaSnapshot before, SchemaSnapshot after)
    {
        var old = before.Rows.ToDictionary(row => row.Identity, StringComparer.Ordinal);
        var added = after.Rows.Where(row => !old.ContainsKey(row.Identity)).ToArray();
        var newTables = added.OfType<TableRow>().Select(row => row.Name)
            .Concat(added.OfType<ViewRow>().Select(row => row.Name))
            .ToHashSet(StringComparer.Ordinal);

        var extended = new ExistingTables(after.Schema);
        extended.Add(added.OfType<TablePartRow>().Where(row => !newTables.Contains(row.Table)));
        extended.Change(
            from row in after.Rows
            let was = old.GetValueOrDefault(row.Identity)
            where was is not null && SnapshotJson.Row(was) != SnapshotJson.Row(row)
            select (was, row));

        MigrationStep[] steps =
        [
            .. added.OfType<SchemaRow>().Select(row => new CreateSchema(row.Name, row.UsableBy)),
            .. Extensions([.. added.OfType<ExtensionRow>()]),
            .. added.OfType<EnumRow>().Select(row => new CreateEnum(after.Schema, row.Name, row.Labels)),
            .. added.OfType<SequenceRow>().Select(row => new CreateSequence(after.Schema, row.Name, row.Options, row.UsableBy)),
            .. added.OfType<TableRow>().SelectMany(row => NewTable.Steps(after, row.Name)),
            .. extended.Steps,
            .. added.OfType<ViewRow>().SelectMany(row => NewView.Steps(after, row)),
            // Last: they may point at each other.
            .. added.OfType<ForeignKeyRow>().Where(row => newTables.Contains(row.Table)).Select(row => new AddForeignKey(after.Schema, row)),
        ];
        return new SchemaChanges(steps, [.. Removed(before, after), .. extended.Unsupported]);
    }

    private static CreateExtensions[] Extensions(ExtensionRow[] added) => added.Length == 0 ? [] : [new CreateExtensions(added)];

    private static IEnumerable<string> Removed(SchemaSnapshot before, SchemaSnapshot after)
    {
        var kept = after.Rows.Select(row => row.Identity).ToHashSet(StringComparer.Ordinal);
        var gone = before.Rows.Where(row => !kept.Contains(row.Identity)).ToArray();
        var goneTables = gone.OfType<TableRow>().Select(row => row.Name)
            .Concat(gone.OfType<ViewRow>().Select(row => row.Name))
            .ToHashSet(StringComparer.Ordinal);
        // What goes with its table needs no mention of its own.
        return gone
            .Where(row => row is not TablePartRow part || !goneTables.Contains(part.Table))
            .Select(row => $"{row.Identity} is removed");
    }
}
