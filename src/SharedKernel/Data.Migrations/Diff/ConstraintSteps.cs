using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Migrations.Steps;

namespace Backend.Data.Migrations.Diff;

/// <summary>
/// What becomes of the keys, checks, exclusions and indexes of tables that stay. An index, and the index of a key, is
/// built beside its predecessor while the table is in use, and takes its place and name at the end.
/// </summary>
internal sealed class ConstraintSteps
{
    private readonly DiffContext _context;

    private readonly string _schema;

    private readonly HashSet<string> _takenNames;

    public ConstraintSteps(DiffContext context)
    {
        (_context, _schema) = (context, context.Schema);
        // Tables, views, sequences and indexes share their names within a schema.
        _takenNames = context.Pair.Before.Rows.OfType<TablePartRow>()
            .Where(row => row is PrimaryKeyRow or UniqueRow or ExclusionRow or IndexRow && Stands(row.Table) && !IsGoneEarly(row))
            .Select(TableParts.NameOf)
            .ToHashSet(StringComparer.Ordinal);
    }

    public void AddSteps()
    {
        foreach (var (before, after) in _context.Rows<TablePartRow>())
        {
            var row = (after ?? before)!;
            if (row is not (PrimaryKeyRow or UniqueRow or CheckRow or ExclusionRow or IndexRow) || !Stands(row.Table))
                continue;
            if (DiffContext.IsSame(before, after) && !IsGoneEarly(before!) && !Breaks(before!))
                continue;
            // With a column that goes for good, what stands on it goes by itself; unless something takes its name.
            var isGone = before is null || IsGoneEarly(before) || (after is null && _context.Columns.LosesWith(before, _context.Columns.IsDropped));
            Replace(isGone ? null : before, after);
        }
    }

    private void Replace(TablePartRow? before, TablePartRow? after)
    {
        switch (before, after)
        {
            case (IndexRow or null, IndexRow or null):
                ReplaceIndex((IndexRow?)before, (IndexRow?)after);
                break;
            case (PrimaryKeyRow or UniqueRow or null, PrimaryKeyRow or UniqueRow or null):
                ReplaceKey(before, after);
                break;
            default:
                if (before is not null)
                    _context.Steps.Add(StepPhase.DropConstraint, Drop(before));
                AddConstraint(after);
                break;
        }
    }

    private void AddConstraint(TablePartRow? after)
    {
        if (after is CheckRow check)
        {
            _context.Steps.Add(StepPhase.AddConstraint, new AddCheck(_schema, check));
            _context.Steps.Add(StepPhase.ValidateConstraint, new ValidateConstraint(_schema, check.Table, check.Name));
        }
        else if (after is ExclusionRow exclusion)
        {
            _context.Steps.Add(StepPhase.AddConstraint, new AddExclusion(_schema, exclusion));
        }
    }

    private void ReplaceIndex(IndexRow? before, IndexRow? after)
    {
        if (before is not null && Breaks(before))
        {
            // It stands on a type that is made anew: gone first, built at the end.
            _context.Steps.Add(StepPhase.DropBrokenIndex, new DropIndex(_schema, before.Name));
            _takenNames.Remove(before.Name);
            before = null;
        }

        if (after is not null)
        {
            var name = FreeName(after.Name);
            _context.Steps.Add(StepPhase.BuildIndex, new CreateIndex(_schema, after with { Name = name }, Concurrently: true));
            if (name != after.Name)
                _context.Steps.Add(StepPhase.RenameIndex, new RenameIndex(_schema, name, after.Name));
        }

        if (before is not null)
            _context.Steps.Add(GivesItsNameToAKey(before) ? StepPhase.ReleaseName : StepPhase.DropIndex, new DropIndex(_schema, before.Name));
    }

    private bool GivesItsNameToAKey(IndexRow before) =>
        _context.Pair.After.Rows.OfType<TablePartRow>().Any(row => row is PrimaryKeyRow or UniqueRow or ExclusionRow && TableParts.NameOf(row) == before.Name);

    private void ReplaceKey(TablePartRow? before, TablePartRow? after)
    {
        // Foreign keys to it are gone by now.
        var index = after is null ? null : FreeName(TableParts.NameOf(after));
        if (index is not null)
            _context.Steps.Add(StepPhase.BuildIndex, new CreateIndex(_schema, UniqueIndex(after!, index), Concurrently: true));
        if (before is not null)
            _context.Steps.Add(StepPhase.Key, Drop(before));
        if (index is not null)
            _context.Steps.Add(StepPhase.Key, new AddKey(_schema, after!.Table, TableParts.NameOf(after), after is PrimaryKeyRow, index));
    }

    private static IndexRow UniqueIndex(TablePartRow key, string name) => key switch
    {
        UniqueRow unique => new IndexRow(unique.Table, name, Unique: true, unique.Columns, Where: null, NullsNotDistinct: unique.NullsNotDistinct),
        _ => new IndexRow(key.Table, name, Unique: true, ((PrimaryKeyRow)key).Columns, Where: null),
    };

    private DropConstraint Drop(TablePartRow row) => new(_schema, row.Table, TableParts.NameOf(row));

    private bool Stands(string table) =>
        _context.KeptTables.Contains(table) || (_context.KeptViews.Contains(table) && !_context.Views.IsRecreated(table));

    private bool IsGoneEarly(TablePartRow row) => _context.Columns.LosesWith(row, _context.Columns.IsDroppedEarly);

    private bool Breaks(TablePartRow row) => TableParts.Expressions(row).Any(_context.Enums.BreaksWith);

    private string FreeName(string name)
    {
        if (_takenNames.Add(name))
            return name;
        const string Suffix = "_new";
        return string.Concat(name.AsSpan(0, Math.Min(name.Length, Data.Schema.Identifier.MaxLength - Suffix.Length)), Suffix);
    }
}
