using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Sql;

namespace Backend.Data.Migrations.Diff;

/// <summary>Finds foreign keys without an index that begins with their columns: each delete of a target scans the table.</summary>
internal static class UncoveredForeignKeys
{
    public static IEnumerable<string> In(SchemaSnapshot snapshot)
    {
        var parts = snapshot.Rows.OfType<TablePartRow>().ToLookup(row => row.Table, StringComparer.Ordinal);
        return from key in snapshot.Rows.OfType<ForeignKeyRow>()
               where CanBeCovered(key, parts[key.Table]) && !parts[key.Table].Any(row => Covers(Terms(row, key.Columns), key.Columns))
               select $"{snapshot.Schema}.{key.Table}: no index begins with ({string.Join(", ", key.Columns)}), so deleting a row of {key.Target} " +
                      $"scans the whole table. Add t.Index({string.Join(", ", key.Columns.Where(name => name != SqlWriter.OrganizationColumn))}).";
    }

    // To a table without organizations the key is the column alone, which no index of a tenant table begins with.
    private static bool CanBeCovered(ForeignKeyRow key, IEnumerable<TablePartRow> parts) =>
        key.Columns[0] == SqlWriter.OrganizationColumn || !parts.OfType<WallRow>().Any();

    private static IReadOnlyList<string> Terms(TablePartRow row, IReadOnlyList<string> columns) => row switch
    {
        PrimaryKeyRow key => key.Columns,
        UniqueRow unique => unique.Columns,
        IndexRow { Where: null, Method: null } index => index.Terms,
        // A row that refers to the deleted one has no NULL in its key.
        IndexRow { Where: { } where, Method: null } index when columns.Any(column => where == $"{column} is not null") => index.Terms,
        _ => [],
    };

    // The order among the leading columns does not matter to an equality.
    private static bool Covers(IReadOnlyList<string> terms, IReadOnlyList<string> columns) =>
        terms.Count >= columns.Count
        && terms.Take(columns.Count).Select(term => term.Split(' ')[0]).ToHashSet(StringComparer.Ordinal).SetEquals(columns);
}
