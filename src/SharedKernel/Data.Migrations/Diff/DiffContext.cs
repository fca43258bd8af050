using Backend.Data.Migrations.Decisions;
using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Diff;

/// <summary>What the parts of one module's comparison share. Names are those after renames.</summary>
internal sealed class DiffContext
{
    public DiffContext(SchemaPair pair, IReadOnlyList<SchemaPair> all, Answers answers)
    {
        (Pair, All, Answers) = (pair, all, answers);
        Steps = new StepList(pair.Schema, answers);
        (NewTables, KeptTables, DroppedTables) = Compare<TableRow>(row => row.Name);
        (NewViews, KeptViews, DroppedViews) = Compare<ViewRow>(row => row.Name);
        Enums = new EnumChanges(this);
        Columns = new ColumnChanges(this);
        Views = new ViewChanges(this);
    }

    public SchemaPair Pair { get; }

    public IReadOnlyList<SchemaPair> All { get; }

    public Answers Answers { get; }

    public StepList Steps { get; }

    public string Schema => Pair.Schema;

    public IReadOnlySet<string> NewTables { get; }

    public IReadOnlySet<string> KeptTables { get; }

    public IReadOnlySet<string> DroppedTables { get; }

    public IReadOnlySet<string> NewViews { get; }

    public IReadOnlySet<string> KeptViews { get; }

    public IReadOnlySet<string> DroppedViews { get; }

    public EnumChanges Enums { get; }

    public ColumnChanges Columns { get; }

    public ViewChanges Views { get; }

    /// <summary>Whether a table has a wall, whoever owns it, in the schemas after.</summary>
    public bool IsWalled(string qualified)
    {
        var (schema, table) = QualifiedName.Split(qualified);
        return All.FirstOrDefault(pair => pair.Schema == schema)?.After.Rows.OfType<WallRow>().Any(wall => wall.Table == table) == true;
    }

    /// <summary>Rows of the same identity on both sides, and those on one side only.</summary>
    public IEnumerable<(TRow? Before, TRow? After)> Rows<TRow>()
        where TRow : SnapshotRow
    {
        var after = Pair.After.Rows.OfType<TRow>().ToDictionary(row => row.Identity, StringComparer.Ordinal);
        var before = Pair.Before.Rows.OfType<TRow>().ToArray();
        var known = before.Select(row => row.Identity).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. before.Select(row => ((TRow?)row, after.GetValueOrDefault(row.Identity))),
            .. Pair.After.Rows.OfType<TRow>().Where(row => !known.Contains(row.Identity)).Select(row => ((TRow?)null, (TRow?)row)),
        ];
    }

    public static bool IsSame(SnapshotRow? left, SnapshotRow? right) =>
        left is not null && right is not null && SnapshotJson.Row(left) == SnapshotJson.Row(right);

    private (IReadOnlySet<string> New, IReadOnlySet<string> Kept, IReadOnlySet<string> Dropped) Compare<TRow>(Func<TRow, string> name)
        where TRow : SnapshotRow
    {
        var before = Pair.Before.Rows.OfType<TRow>().Select(name).ToHashSet(StringComparer.Ordinal);
        var after = Pair.After.Rows.OfType<TRow>().Select(name).ToHashSet(StringComparer.Ordinal);
        return (
            after.Except(before).ToHashSet(StringComparer.Ordinal),
            after.Intersect(before).ToHashSet(StringComparer.Ordinal),
            before.Except(after).ToHashSet(StringComparer.Ordinal));
    }
}
