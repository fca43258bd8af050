using System.Runtime.CompilerServices;
using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Mutation;

/// <summary>
/// The ends of a write: run it, read what it wrote, or queue it behind the next statement. A write of more rows than one
/// statement takes is sent as several, one after the other in the unit's one transaction.
/// </summary>
/// <typeparam name="TRow">The row as read.</typeparam>
public abstract partial class WriteTerminals<TRow>
    where TRow : class
{
    private protected WriteTerminals(IStatementExecutor? executor, Table<TRow> table)
    {
        MaybeExecutor = executor;
        Table = table;
    }

    private protected IStatementExecutor? MaybeExecutor { get; }

    private protected Table<TRow> Table { get; }

    private protected abstract WriteNode Node { get; }

    private IStatementExecutor Executor => WriteExecution.Required(MaybeExecutor);

    /// <summary>Runs it and answers how many rows it wrote.</summary>
    public Task<int> ExecuteAsync(
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        WriteExecution.ExecuteAsync(Executor, Node, new StatementSite(file, line), cancellationToken);

    /// <summary>Runs it and reads the rows it wrote, in no particular order (<c>returning</c>): match them by their key.</summary>
    public Task<IReadOnlyList<TRow>> ReturningAsync(
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        WriteExecution.ListAsync(Executor, NodeOf(Table), Table, new StatementSite(file, line), cancellationToken);

    /// <summary>Runs it and reads the first row it wrote; null when it wrote none.</summary>
    public Task<TRow?> ReturningFirstAsync(
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        WriteExecution.FirstAsync(Executor, NodeOf(Table), Table, new StatementSite(file, line), cancellationToken);

    /// <summary>
    /// Sends it together with the next statement of the unit of work, or before its commit: no round trip of its own.
    /// </summary>
    /// <param name="expectedRows">How many rows it must write, or <see cref="RowCountException"/> ends the unit; null for any number.</param>
    /// <param name="file">Filled by the compiler.</param>
    /// <param name="line">Filled by the compiler.</param>
    /// <exception cref="StatementException">It takes several statements, and a number of rows is expected that is not that of its input.</exception>
    public void Queue(int? expectedRows = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        WriteExecution.Queue(Executor, Node, expectedRows, new StatementSite(file, line));

    /// <summary>The statement as it would be sent, with <c>$n</c> for every value; the first of them when it takes several.</summary>
    public string ToSql() => Node.Compile(0, MaybeExecutor?.Filter ?? OrganizationFilter.On).Text;

    private protected WriteNode NodeOf(ISelectable shape) => Node with { Returned = Projection.Items(shape) };
}
