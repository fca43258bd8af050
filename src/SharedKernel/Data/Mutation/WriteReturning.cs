using System.Runtime.CompilerServices;
using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Sql;

namespace Backend.Data.Mutation;

/// <summary>A write that says what it returns, with its terminals. Nothing is sent before one of them is called.</summary>
/// <typeparam name="TResult">What one row is read as.</typeparam>
public sealed class WriteReturning<TResult>
{
    private readonly IStatementExecutor? _executor;

    internal WriteReturning(IStatementExecutor? executor, WriteNode node, ISelectable<TResult> shape)
    {
        _executor = executor;
        Node = node;
        Shape = shape;
    }

    internal IStatementExecutor Executor => WriteExecution.Required(_executor);

    internal WriteNode Node { get; }

    internal ISelectable<TResult> Shape { get; }

    /// <summary>Runs it and reads what it wrote, in no particular order.</summary>
    public Task<IReadOnlyList<TResult>> ToListAsync(
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        WriteExecution.ListAsync(Executor, Node, Shape, new StatementSite(file, line), cancellationToken);

    /// <summary>Runs it and reads the one row it wrote.</summary>
    /// <exception cref="InvalidOperationException">
    /// It wrote none, or more than one, which the transaction undoes unless this is caught; a unit that commits itself has
    /// committed them.
    /// </exception>
    public async Task<TResult> SingleAsync(
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var rows = await WriteExecution.ListAsync(Executor, Node, Shape, new StatementSite(file, line), cancellationToken);
        return rows.Count == 1
            ? rows[0]
            : throw new InvalidOperationException($"{Node.Name} was to write one row and wrote {rows.Count}.");
    }

    /// <summary>
    /// The write as a common table expression, named in <c>With(…)</c> of the outermost statement, which reads what it
    /// returns. It runs once and to its end, however much of that is read; both see the tables as they were before.
    /// </summary>
    /// <exception cref="StatementException">Two of the returned columns have the same name, or one has none.</exception>
    public Cte<TResult> AsCte(string name) => new(name, Node, Shape);

    /// <summary>The statement as it would be sent, with <c>$n</c> for every value.</summary>
    public string ToSql() => Node.Compile(0, _executor?.Filter ?? OrganizationFilter.On).Text;
}
