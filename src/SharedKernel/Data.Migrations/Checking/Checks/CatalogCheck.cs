using Backend.Data.Migrations.Catalog;
using Backend.Data.Migrations.Catalog.Comparison;
using Backend.Data.Migrations.Errors;

namespace Backend.Data.Migrations.Checking.Checks;

/// <summary>The C# schema against the live catalog, in both directions.</summary>
internal sealed class CatalogCheck : ISchemaCheck
{
    public async Task<IReadOnlyList<CheckGroup>> FindAsync(CheckContext context, CancellationToken cancellationToken)
    {
        if (context.Database is not { } database)
            return [];
        IReadOnlyList<CatalogPair> pairs;
        try
        {
            pairs = await ShadowCatalog.ReadAsync(database.Migrator, [.. context.Modules.Select(module => module.Schema)], cancellationToken);
        }
        catch (CatalogException error)
        {
            // The other findings are worth reading all the same.
            return [new CheckGroup("catalog", "The database cannot be compared with the C# schema", [new CheckFinding("", error.Message.TrimEnd('.'))], "Mend that, then `db check` again.")];
        }

        var differences = CatalogComparison.Compare(pairs);
        return differences.Count == 0 ? [] :
        [
            new CheckGroup(
                "catalog",
                "The database differs from the C# schema (- as the code has it, + as the database has it)",
                [.. differences.Select(difference => new CheckFinding(difference.Place, difference.Words) { Diff = DifferenceText.Lines(difference) })],
                "Run `db migrate` if migrations are pending. What was changed by hand, undo by hand (`db export` prints the right DDL), or write it into the C# schema and run `db generate`."),
        ];
    }
}
