using System.Runtime.CompilerServices;
using Backend.Data.Execution;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Mutation;

/// <summary>The ends of a write: run it, read what it wrote, or queue it behind the next statement.</summary>
/// <typeparam name="TRow">The row as read.</typeparam>
public abstract class WriteTerminals<TRow>
    where TRow : class
{
    private readonly IStatementExecutor _executor;

    private readonly Table<TRow> _table;

    private protected WriteTerminals(IStatementExecutor executor, Table<TRow> table)
    {
        _executor = executor;
        _table = table;
    }

    private protected IStatementExecutor Executor => _executor;

    /// <summary>Runs it and answers how many rows it wrote.</summary>
    public Task<int> ExecuteAsync(
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        _executor.ExecuteAsync(Compile(Returning.Nothing), new StatementSite(file, line), cancellationToken);

    /// <summary>Runs it and reads the rows it wrote, in no particular order (<c>returning</c>).</summary>
    public Task<IReadOnlyList<TRow>> ReturningAsync(
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) => _executor.QueryAsync(
            Compile(Returning.Row),
            (reader, ct) => Rows.ListAsync(reader, row => _table.ReadRow(row, 0), ct),
            new StatementSite(file, line),
            cancellationToken);

    /// <summary>Runs it and reads the one row it wrote; null when it wrote none.</summary>
    public Task<TRow?> ReturningFirstAsync(
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) => _executor.QueryAsync(
            Compile(Returning.Row),
            (reader, ct) => Rows.FirstAsync(reader, row => _table.ReadRow(row, 0), ct),
            new StatementSite(file, line),
            cancellationToken);

    /// <summary>
    /// Sends it together with the next statement of the unit of work, or before its commit: no round trip of its own.
    /// </summary>
    /// <param name="expectedRows">How many rows it must write, or <see cref="RowCountException"/> ends the unit; null for any number.</param>
    /// <param name="file">Filled by the compiler.</param>
    /// <param name="line">Filled by the compiler.</param>
    public void Queue(int? expectedRows = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        _executor.Queue(Compile(Returning.Nothing), expectedRows, new StatementSite(file, line));

    /// <summary>The statement as it would be sent, with <c>$n</c> for every value.</summary>
    public string ToSql() => Compile(Returning.Nothing).Text;

    private protected abstract CompiledStatement Compile(Returning returning);
}
