using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Catalog.Comparison;

/// <summary>
/// Compares two snapshots of catalogs row by row, in both directions. The order of columns, of privileges and of rows does
/// not count. What belongs to a table that one side has not is not told again.
/// </summary>
internal static class CatalogComparison
{
    public static IReadOnlyList<CatalogDifference> Compare(IEnumerable<CatalogPair> pairs) =>
        [.. pairs.SelectMany(pair => Compare(pair.Expected, pair.Live))];

    /// <param name="expected">What should be.</param>
    /// <param name="found">What is.</param>
    public static IReadOnlyList<CatalogDifference> Compare(SchemaSnapshot expected, SchemaSnapshot found)
    {
        var before = ByIdentity(expected);
        var after = ByIdentity(found);
        CatalogDifference[] all =
        [
            .. from row in before.Values
               let other = after.GetValueOrDefault(row.Identity)
               where other is null || SnapshotJson.Row(row) != SnapshotJson.Row(other)
               select new CatalogDifference(expected.Schema, row, other),
            .. from row in after.Values
               where !before.ContainsKey(row.Identity)
               select new CatalogDifference(expected.Schema, null, row),
        ];
        var whole = all.Where(difference => difference.Expected is null || difference.Found is null)
            .Select(difference => difference.Expected ?? difference.Found)
            .Select(row => row is TablePartRow ? null : NameOf(row!))
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        return [.. all.Where(difference => !IsPartOf(whole, difference.Expected ?? difference.Found!))
            .OrderBy(difference => difference.Place, StringComparer.Ordinal)];
    }

    private static Dictionary<string, SnapshotRow> ByIdentity(SchemaSnapshot snapshot) =>
        snapshot.Rows.ToDictionary(row => row.Identity, Canonical, StringComparer.Ordinal);

    private static SnapshotRow Canonical(SnapshotRow row) => row is GrantRow grant
        ? grant with { Privileges = Sorted(grant.Privileges), UpdatableColumns = Sorted(grant.UpdatableColumns) }
        : row;

    private static string[] Sorted(IEnumerable<string> names) => [.. names.Order(StringComparer.Ordinal)];

    private static string? NameOf(SnapshotRow row) => row switch
    {
        SchemaRow => "",
        TableRow table => table.Name,
        ViewRow view => view.Name,
        _ => null,
    };

    // The schema stands for all that is in it, a table or view for its parts.
    private static bool IsPartOf(HashSet<string> whole, SnapshotRow row) =>
        row is not SchemaRow && (whole.Contains("") || (row is TablePartRow part && whole.Contains(part.Table)));
}
