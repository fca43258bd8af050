using Backend.Data.Execution;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>A query written as SQL. It has the terminals of all others, and may be a subquery of them.</summary>
/// <typeparam name="TResult">What one row is read as.</typeparam>
public sealed class SqlQuery<TResult> : Query<TResult>
{
    private readonly RawQuery _query;

    internal SqlQuery(IStatementExecutor? executor, ISelectable<TResult> shape, SqlTemplate template)
        : base(executor, shape) => _query = new RawQuery(template.Parts, Projection.Items(shape));

    internal override QueryNode Node => _query;

    // Its own text says how many rows; what is beyond the first is read and dropped.
    internal override QueryNode Limited(int rows) => _query;
}
