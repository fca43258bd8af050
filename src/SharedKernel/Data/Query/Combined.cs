using Backend.Data.Execution;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>The rows of two queries, combined by UNION, INTERSECT or EXCEPT. The first query names the columns.</summary>
public sealed class Combined<TResult> : Query<TResult>
{
    private readonly SetOperation _operation;

    internal Combined(IStatementExecutor? executor, ISelectable<TResult> shape, SetOperation operation)
        : base(executor, shape)
    {
        if (operation.Left.Items.Count != operation.Right.Items.Count)
            throw new StatementException($"The queries of {operation.Keyword} have {operation.Left.Items.Count} and {operation.Right.Items.Count} columns.");
        _operation = operation;
    }

    internal override QueryNode Node => _operation;

    /// <summary>The order, by columns of the first query; the last given counts.</summary>
    public Combined<TResult> OrderBy(params IReadOnlyList<OrderTerm> terms) => With(_operation with { OrderBy = terms });

    /// <summary>At most this many rows.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public Combined<TResult> Limit(int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        return With(_operation with { Limit = rows });
    }

    /// <summary>Skips rows.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public Combined<TResult> Offset(int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        return With(_operation with { Offset = rows });
    }

    internal override QueryNode Limited(int rows) => _operation with { Limit = Math.Min(rows, _operation.Limit ?? rows) };

    private Combined<TResult> With(SetOperation operation) => new(MaybeExecutor, Shape, operation);
}
