using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Migrations.Sql;
using Backend.Data.Migrations.Steps;

namespace Backend.Data.Migrations.Diff;

/// <summary>
/// Views hold no data: one that is gone, or that reads a table whose columns change under it, is dropped, and what is
/// still wanted is created at the end. Where PostgreSQL can put the new query in the place of the old one, it does.
/// </summary>
internal sealed class ViewChanges
{
    private readonly DiffContext _context;

    private readonly HashSet<string> _recreated = new(StringComparer.Ordinal);

    public ViewChanges(DiffContext context)
    {
        _context = context;
        // In the order of the schema: a view comes after those that it reads.
        foreach (var before in context.Pair.Before.Rows.OfType<ViewRow>())
        {
            var after = context.Pair.After.Rows.OfType<ViewRow>().FirstOrDefault(view => view.Name == before.Name);
            if (after is not null && (!CanBeReplaced(before, after) || ReadsWhatChanges(before)))
                _recreated.Add(before.Name);
        }
    }

    /// <summary>Whether the view, and with it its indexes and grants, is made again.</summary>
    public bool IsRecreated(string view) => _recreated.Contains(view);

    public void AddSteps()
    {
        var schema = _context.Schema;
        foreach (var view in _context.Pair.Before.Rows.OfType<ViewRow>().Reverse())
        {
            if (_context.DroppedViews.Contains(view.Name) || IsRecreated(view.Name))
                _context.Steps.Add(StepPhase.DropView, new DropView(schema, view));
        }

        foreach (var view in _context.Pair.After.Rows.OfType<ViewRow>())
        {
            if (_context.NewViews.Contains(view.Name) || IsRecreated(view.Name))
            {
                foreach (var step in NewView.Steps(_context.Pair.After, view))
                    _context.Steps.Add(StepPhase.CreateView, step);
            }
            else if (!DiffContext.IsSame(Before(view.Name), view))
            {
                _context.Steps.Add(StepPhase.CreateView, new ReplaceView(schema, view));
            }
        }
    }

    private ViewRow? Before(string name) => _context.Pair.Before.Rows.OfType<ViewRow>().FirstOrDefault(view => view.Name == name);

    // Columns may be added at the end, and none may go or change.
    private static bool CanBeReplaced(ViewRow before, ViewRow after) =>
        DiffContext.IsSame(before, after)
        || (!before.Materialized && !after.Materialized && after.Columns.Take(before.Columns.Count).SequenceEqual(before.Columns));

    private bool ReadsWhatChanges(ViewRow view) =>
        _recreated.Concat(_context.DroppedViews).Any(name => Reads(view, _context.Schema, name))
        || _context.KeptTables.Where(_context.Columns.TouchesTable).Concat(_context.DroppedTables).Any(table => Reads(view, _context.Schema, table));

    private static bool Reads(ViewRow view, string schema, string name) => SqlWords.MentionsQualified(view.Query, schema, name);
}
