using Backend.Data.Migrations.Diff;
using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Catalog.Comparison;

/// <summary>One entity that two catalogs have differently, or one of them has not.</summary>
/// <param name="Module">The module.</param>
/// <param name="Expected">The entity as it should be; null when only the database has it.</param>
/// <param name="Found">The entity as the database has it; null when it is missing.</param>
internal sealed record CatalogDifference(string Module, SnapshotRow? Expected, SnapshotRow? Found)
{
    /// <summary>The entity in words, such as <c>column products.stock</c>.</summary>
    public string Entity => (Expected ?? Found)!.Identity;

    /// <summary>The table or view it belongs to or is, with its schema; the schema alone for everything else.</summary>
    public string Place => (Expected ?? Found) switch
    {
        TablePartRow part => $"{Module}.{part.Table}",
        TableRow table => $"{Module}.{table.Name}",
        ViewRow view => $"{Module}.{view.Name}",
        _ => Module,
    };

    /// <summary>The difference as one sentence.</summary>
    public string Words => (Expected, Found) switch
    {
        ({ } expected, { } found) => RowChange.InWords(expected, found),
        (_, null) => $"{Entity} is missing",
        _ => $"{Entity} is only in the database",
    };
}
