using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Migrations.Steps;

namespace Backend.Data.Migrations.Diff;

/// <summary>
/// What becomes of foreign keys. One that stands on something that changes, a key or the type of a column, is dropped
/// before and added again after, also when it belongs to another module: the module that changes drops it, its owner adds
/// it again.
/// </summary>
internal sealed class ForeignKeyChanges(IReadOnlyList<DiffContext> contexts)
{
    public void AddSteps()
    {
        foreach (var context in contexts)
        {
            foreach (var (before, after) in context.Rows<ForeignKeyRow>())
            {
                var dropper = before is null ? null : Dropper(context, before, after);
                dropper?.Steps.Add(StepPhase.DropForeignKey, new DropForeignKey(context.Schema, before!.Table, before.Name));
                if (after is not null && (before is null || dropper is not null || IsGoneByItself(context, before)))
                    Add(context, after);
            }
        }
    }

    private static void Add(DiffContext context, ForeignKeyRow key)
    {
        var isNew = context.NewTables.Contains(key.Table);
        context.Steps.Add(StepPhase.AddForeignKey, new AddForeignKey(context.Schema, key, NotValid: !isNew));
        if (isNew)
            return;
        string[] walled = [.. new[] { $"{context.Schema}.{key.Table}", key.Target }.Distinct(StringComparer.Ordinal).Where(context.IsWalled)];
        context.Steps.Add(StepPhase.ValidateForeignKey, new ValidateForeignKey(context.Schema, key.Table, key.Name, walled));
    }

    // With its table, or with a column of its own, PostgreSQL drops it by itself.
    private static bool IsGoneByItself(DiffContext context, ForeignKeyRow key) =>
        context.DroppedTables.Contains(key.Table) || context.Columns.LosesWith(key, context.Columns.IsDroppedEarly);

    /// <summary>The module whose migration drops the key; null when nothing has to.</summary>
    private DiffContext? Dropper(DiffContext owner, ForeignKeyRow before, ForeignKeyRow? after)
    {
        var (schema, table) = QualifiedName.Split(before.Target);
        var target = contexts.FirstOrDefault(context => context.Schema == schema);
        if (target is not null && LosesTarget(target, table, before))
            return target == owner && owner.DroppedTables.Contains(before.Table) ? null : target;
        if (IsGoneByItself(owner, before) || (after is null && owner.Columns.LosesWith(before, owner.Columns.IsDropped)))
            return null;
        return DiffContext.IsSame(before, after) && !before.Columns.Any(column => owner.Columns.IsRetyped(before.Table, column)) ? null : owner;
    }

    private static bool LosesTarget(DiffContext target, string table, ForeignKeyRow key)
    {
        if (target.DroppedTables.Contains(table))
            return true;
        if (!target.KeptTables.Contains(table))
            return false;
        var columns = key.TargetColumns.ToHashSet(StringComparer.Ordinal);
        return columns.Any(column => target.Columns.IsRetyped(table, column) || target.Columns.IsDropped(table, column) || target.Columns.IsReadded(table, column))
            || !Keys(target, table, columns).Any(each => DiffContext.IsSame(each.Before, each.After));
    }

    private static IEnumerable<(TablePartRow? Before, TablePartRow? After)> Keys(DiffContext target, string table, HashSet<string> columns) =>
        target.Rows<TablePartRow>().Where(each => each.Before is { } row && row.Table == table && columns.SetEquals(KeyColumns(row)));

    private static IEnumerable<string> KeyColumns(TablePartRow row) => row switch
    {
        PrimaryKeyRow key => key.Columns,
        UniqueRow unique => unique.Columns,
        IndexRow { Unique: true, Where: null } index => index.Terms,
        _ => [],
    };
}
