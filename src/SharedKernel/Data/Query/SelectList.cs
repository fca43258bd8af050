using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>A select list that waits for its FROM.</summary>
public sealed class SelectList<TResult>
{
    private readonly IStatementStart _start;

    private readonly ISelectable<TResult> _shape;

    internal SelectList(IStatementStart start, ISelectable<TResult> shape)
    {
        _start = start;
        _shape = shape;
    }

    /// <summary>Where the rows come from.</summary>
    public Projected<TResult> From<TRow>(ISource<TRow> source) =>
        new(_start.MaybeExecutor, _shape, new SelectQuery(Projection.Items(_shape), source.Item) { With = _start.With });
}
