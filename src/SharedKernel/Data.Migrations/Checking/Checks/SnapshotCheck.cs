using Backend.Data.Migrations.Catalog.Comparison;
using Backend.Data.Migrations.Diff;
using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Files;
using Backend.Data.Migrations.Snapshot.Reading;

namespace Backend.Data.Migrations.Checking.Checks;

/// <summary>The C# schema against the snapshot that the last migration left.</summary>
internal sealed class SnapshotCheck : ISchemaCheck
{
    public Task<IReadOnlyList<CheckGroup>> FindAsync(CheckContext context, CancellationToken cancellationToken)
    {
        var (changed, unreadable) = (new List<CheckFinding>(), new List<CheckFinding>());
        foreach (var module in context.Modules)
        {
            try
            {
                changed.AddRange(Changes(module));
            }
            catch (MigrationFileException error)
            {
                unreadable.Add(new CheckFinding(module.Schema.Name, error.Message.TrimEnd('.')));
            }
        }

        return Task.FromResult<IReadOnlyList<CheckGroup>>(
        [
            .. Group("snapshot file", "Snapshots that cannot be read", unreadable, "Restore the file from version control, or solve its merge conflict as the C# schema has it, build, then `db check` again."),
            .. Group("snapshot", "The C# schema has changed since the last migration", changed, "Run `db generate`, review what it writes, and build again."),
        ]);
    }

    private static IEnumerable<CheckFinding> Changes(ModuleMigrations module)
    {
        var snapshot = EmbeddedMigrations.Snapshot(module);
        return CatalogComparison.Compare(snapshot, SchemaReader.Read(module.Schema)).Select(change => new CheckFinding(change.Place, InWords(change))
        {
            Diff = DifferenceText.Lines(change),
        });
    }

    private static string InWords(CatalogDifference change) => (change.Expected, change.Found) switch
    {
        ({ } before, { } after) => RowChange.InWords(before, after),
        (null, _) => $"{change.Entity} is new",
        _ => $"{change.Entity} is removed",
    };

    private static CheckGroup[] Group(string name, string title, List<CheckFinding> findings, string next) =>
        findings.Count == 0 ? [] : [new CheckGroup(name, title, findings, next)];
}
