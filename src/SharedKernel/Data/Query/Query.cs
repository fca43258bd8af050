using System.Runtime.CompilerServices;
using Backend.Data.Execution;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>A statement that answers rows, with its terminals. Nothing is sent before one of them is called.</summary>
/// <typeparam name="TResult">What one row is read as.</typeparam>
public abstract class Query<TResult>
{
    private readonly IStatementExecutor? _executor;

    private protected Query(IStatementExecutor? executor, ISelectable<TResult> shape)
    {
        _executor = executor;
        Shape = shape;
    }

    internal abstract QueryNode Node { get; }

    internal ISelectable<TResult> Shape { get; }

    internal IStatementExecutor Executor => _executor
        ?? throw new StatementException("A query without a unit of work is part of another query, or of a prepared one: it is not run by itself.");

    internal IStatementExecutor? MaybeExecutor => _executor;

    /// <summary>All rows.</summary>
    public Task<IReadOnlyList<TResult>> ToListAsync(
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) => Executor.QueryAsync(
            Node.Compile(Executor.Filter),
            (reader, ct) => Results.ListAsync(reader, Shape, ct),
            new StatementSite(file, line),
            cancellationToken);

    /// <summary>
    /// The rows one by one, while the server still sends them: memory does not grow with the result. The unit of work
    /// runs no other statement until the loop ends; a loop that is left early reads the rest and drops it.
    /// </summary>
    public IAsyncEnumerable<TResult> StreamAsync(
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        new RowStream<TResult>(Shape).ReadAsync(Executor, Node.Compile(Executor.Filter), new StatementSite(file, line), cancellationToken);

    /// <summary>The one row there is.</summary>
    /// <exception cref="InvalidOperationException">There is none, or more than one.</exception>
    public Task<TResult> SingleAsync(
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) => Executor.QueryAsync(
            Limited(2).Compile(Executor.Filter),
            (reader, ct) => Results.SingleAsync(reader, Shape, ct),
            new StatementSite(file, line),
            cancellationToken);

    /// <summary>How many rows there are, without regard to limit and offset.</summary>
    public Task<long> CountAsync(
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) => Executor.QueryAsync(
            CountStatement.Compile(Node, Executor.Filter),
            Rows.CountAsync,
            new StatementSite(file, line),
            cancellationToken);

    /// <summary>The statement as it would be sent, with <c>$n</c> for every value.</summary>
    public string ToSql() => Node.Compile(_executor?.Filter ?? OrganizationFilter.On).Text;

    /// <summary>
    /// The query under a name, as FROM and JOIN take it. Its columns are read by <c>Column(…)</c>: those of tables as
    /// they are, expressions when they have a name by <c>As(…)</c>.
    /// </summary>
    /// <exception cref="StatementException">Two of its columns have the same name, or one has none.</exception>
    public Subquery<TResult> AsSubquery(string name) => new(name, Node, Shape);

    /// <summary>The query as a common table expression, named in <c>With(…)</c> of the statement that reads it.</summary>
    /// <exception cref="StatementException">Two of its columns have the same name, or one has none.</exception>
    public Cte<TResult> AsCte(string name) => new(name, Node, Shape);

    /// <summary>The rows of both, each once.</summary>
    public Combined<TResult> Union(Query<TResult> other) => Combine("union", other);

    /// <summary>The rows of both.</summary>
    public Combined<TResult> UnionAll(Query<TResult> other) => Combine("union all", other);

    /// <summary>The rows that both have, each once.</summary>
    public Combined<TResult> Intersect(Query<TResult> other) => Combine("intersect", other);

    /// <summary>The rows that both have.</summary>
    public Combined<TResult> IntersectAll(Query<TResult> other) => Combine("intersect all", other);

    /// <summary>The rows of this query that the other does not have, each once.</summary>
    public Combined<TResult> Except(Query<TResult> other) => Combine("except", other);

    /// <summary>The rows of this query less those of the other.</summary>
    public Combined<TResult> ExceptAll(Query<TResult> other) => Combine("except all", other);

    /// <summary>The statement with at most so many rows, for terminals that look at the first ones.</summary>
    internal abstract QueryNode Limited(int rows);

    private Combined<TResult> Combine(string keyword, Query<TResult> other) =>
        new(_executor, Shape, new SetOperation(Node with { With = [] }, keyword, other.Node) { With = Node.With });
}
