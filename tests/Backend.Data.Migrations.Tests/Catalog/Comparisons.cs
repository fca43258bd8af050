using Backend.Data.Migrations.Catalog;
using Backend.Data.Migrations.Catalog.Comparison;

namespace Backend.Data.Migrations.Tests.Catalog;

internal static class Comparisons
{
    public static IReadOnlyList<string> Words(IEnumerable<CatalogPair> pairs) => [.. CatalogComparison.Compare(pairs).Select(difference => difference.Words)];
}
