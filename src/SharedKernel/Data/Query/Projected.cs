using Backend.Data.Execution;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>A SELECT of chosen columns. Joins do not change what it reads.</summary>
/// <typeparam name="TResult">A value, a tuple, or what <c>As(…)</c> makes of it.</typeparam>
public sealed class Projected<TResult> : SelectSteps<TResult, Projected<TResult>>
{
    internal Projected(IStatementExecutor? executor, ISelectable<TResult> shape, SelectQuery select)
        : base(executor, shape, select)
    {
    }

    /// <summary>Only pairs for which the condition holds.</summary>
    public Projected<TResult> Join<TRow>(ISource<TRow> source, Condition on) => Join(JoinKind.Inner, source.Item, on);

    /// <summary>Keeps rows without a partner, whose columns are then NULL: select them with <c>OrNull()</c>.</summary>
    public Projected<TResult> LeftJoin<TRow>(ISource<TRow> source, Condition on) => Join(JoinKind.Left, source.Item, on);

    /// <summary>Keeps the joined rows without a partner; the columns of all before are then NULL: select them with <c>OrNull()</c>.</summary>
    public Projected<TResult> RightJoin<TRow>(ISource<TRow> source, Condition on) => Join(JoinKind.Right, source.Item, on);

    /// <summary>Keeps rows of both sides without a partner: select columns of both with <c>OrNull()</c>.</summary>
    public Projected<TResult> FullJoin<TRow>(ISource<TRow> source, Condition on) => Join(JoinKind.Full, source.Item, on);

    /// <summary>Every row with every row.</summary>
    public Projected<TResult> CrossJoin<TRow>(ISource<TRow> source) => Join(JoinKind.Cross, source.Item, null);

    /// <summary>For each row, the rows of a subquery that may use its columns.</summary>
    public Projected<TResult> JoinLateral<TRow>(Subquery<TRow> subquery, Condition? on = null) =>
        Join(JoinKind.Inner, subquery, on ?? True.Instance, isLateral: true);

    /// <summary>For each row, the rows of a subquery that may use its columns; kept when there are none.</summary>
    public Projected<TResult> LeftJoinLateral<TRow>(Subquery<TRow> subquery, Condition? on = null) =>
        Join(JoinKind.Left, subquery, on ?? True.Instance, isLateral: true);

    private protected override Projected<TResult> With(SelectQuery select) => new(MaybeExecutor, Shape, select);

    private Projected<TResult> Join(JoinKind kind, IFromItem item, Condition? on, bool isLateral = false) =>
        With(Select with { Joins = [.. Select.Joins, new Join(kind, item, on, isLateral)] });
}
