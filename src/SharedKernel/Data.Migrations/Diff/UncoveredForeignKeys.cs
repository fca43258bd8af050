using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Diff;

/// <summary>Finds foreign keys without an index that begins with their columns: each delete of a target scans the table.</summary>
internal static class UncoveredForeignKeys
{
    public static IEnumerable<string> In(SchemaSnapshot snapshot) =>
        from key in snapshot.Rows.OfType<ForeignKeyRow>()
        where !snapshot.Rows.OfType<TablePartRow>().Where(row => row.Table == key.Table).Select(Terms).Any(terms => Covers(terms, key.Columns))
        select $"{snapshot.Schema}.{key.Table}: no index begins with ({string.Join(", ", key.Columns)}), so deleting a row of {key.Target} scans " +
               $"the whole table. Add t.Index({key.Columns[^1]}).";

    private static IReadOnlyList<string> Terms(TablePartRow row) => row switch
    {
        PrimaryKeyRow key => key.Columns,
        UniqueRow unique => unique.Columns,
        IndexRow { Where: null } index => index.Terms,
        _ => [],
    };

    // The order among the leading columns does not matter to an equality.
    private static bool Covers(IReadOnlyList<string> terms, IReadOnlyList<string> columns) =>
        terms.Count >= columns.Count
        && terms.Take(columns.Count).Select(term => term.Replace(" desc", "", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal).SetEquals(columns);
}
