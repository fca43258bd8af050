using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Migrations.Steps;

namespace Backend.Data.Migrations.Diff;

/// <summary>The steps that make a table, except its foreign keys.</summary>
internal static class NewTable
{
    public static IEnumerable<MigrationStep> Steps(SchemaSnapshot snapshot, string table)
    {
        var parts = snapshot.Rows.OfType<TablePartRow>().Where(row => row.Table == table).ToArray();
        return
        [
            new CreateTable(
                snapshot.Schema,
                table,
                [.. parts.OfType<ColumnRow>()],
                parts.OfType<PrimaryKeyRow>().Single(),
                [.. parts.OfType<UniqueRow>()],
                [.. parts.OfType<CheckRow>()],
                [.. parts.OfType<ExclusionRow>()],
                Note(parts)),
            .. parts.OfType<IndexRow>().Select(row => new CreateIndex(snapshot.Schema, row)),
            .. parts.OfType<WallRow>().Select(row => new EnableWall(snapshot.Schema, table, row.Kind)),
            .. Grants.Together(snapshot.Schema, parts.OfType<GrantRow>()),
        ];
    }

    // A table without a wall is the exception, and the reviewer's to agree with.
    private static string? Note(TablePartRow[] parts)
    {
        if (parts.OfType<WallRow>().Any())
            return null;
        var grants = parts.OfType<GrantRow>().ToArray();
        if (grants.Length == 0)
            return "Private: no role but the owner reads or writes it.";
        return grants.All(grant => grant.Role == Roles.Jobs)
            ? "Private: functions of backend_jobs alone use it."
            : "Belongs to no organization: every one reads the same rows, and none writes them.";
    }
}
