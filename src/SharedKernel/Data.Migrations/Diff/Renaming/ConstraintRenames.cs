using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Diff.Renaming;

/// <summary>Keys, constraints and indexes that are the same but for their name, which follows the names of table and columns.</summary>
internal static class ConstraintRenames
{
    public static IEnumerable<(TablePartRow Was, TablePartRow Becomes)> In(SchemaPair pair)
    {
        var after = Named(pair.After);
        var before = Named(pair.Before);
        var kept = after.Select(Key).Intersect(before.Select(Key)).ToHashSet();
        var added = after.Where(row => !kept.Contains(Key(row))).ToList();
        foreach (var was in before.Where(row => !kept.Contains(Key(row))))
        {
            if (added.Find(row => row.Table == was.Table && IsSame(was, row)) is not { } becomes)
                continue;
            added.Remove(becomes);
            yield return (was, becomes);
        }
    }

    // A table has one primary key, whatever its name is.
    private static (string Identity, string Name) Key(TablePartRow row) => (row.Identity, TableParts.NameOf(row));

    private static TablePartRow[] Named(SchemaSnapshot snapshot) =>
        [.. snapshot.Rows.OfType<TablePartRow>().Where(TableParts.IsNamed)];

    private static bool IsSame(TablePartRow left, TablePartRow right) =>
        left.GetType() == right.GetType() && SnapshotJson.Row(TableParts.Named(left, "")) == SnapshotJson.Row(TableParts.Named(right, ""));
}
