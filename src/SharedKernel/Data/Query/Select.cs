using Backend.Data.Execution;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>
/// A SELECT of whole rows: of one table, or with joins as tuples that grow by a row with each. What an outer join may
/// leave out is null in them.
/// </summary>
/// <typeparam name="TResult">A row, or a tuple of rows.</typeparam>
public sealed class Select<TResult> : SelectSteps<TResult, Select<TResult>>
{
    internal Select(IStatementExecutor? executor, ISelectable<TResult> shape, SelectQuery select)
        : base(executor, shape, select)
    {
    }

    internal Select<TJoined> Join<TJoined>(JoinKind kind, IFromItem item, Condition? on, ISelectable<TJoined> shape, bool isLateral = false)
    {
        var items = new List<Expr>(Select.Columns.Count + 8);
        shape.AddItems(items);
        return new(MaybeExecutor, shape, Select with { Columns = items, Joins = [.. Select.Joins, new Join(kind, item, on, isLateral)] });
    }

    private protected override Select<TResult> With(SelectQuery select) => new(MaybeExecutor, Shape, select);
}
