using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Migrations.Steps;

namespace Backend.Data.Migrations.Diff;

/// <summary>The steps that make a view.</summary>
internal static class NewView
{
    public static IEnumerable<MigrationStep> Steps(SchemaSnapshot snapshot, ViewRow view)
    {
        var parts = snapshot.Rows.OfType<TablePartRow>().Where(row => row.Table == view.Name).ToArray();
        return
        [
            new CreateView(snapshot.Schema, view),
            .. parts.OfType<IndexRow>().Select(row => new CreateIndex(snapshot.Schema, row)),
            .. Grants.Together(snapshot.Schema, parts.OfType<GrantRow>()),
        ];
    }
}
