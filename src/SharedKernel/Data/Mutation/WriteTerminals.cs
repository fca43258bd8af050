using System.Runtime.CompilerServices;
using Backend.Data.Execution;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Mutation;

/// <summary>
/// The ends of a write: run it, read what it wrote, or queue it behind the next statement. A write of more rows than one
/// statement takes is sent as several, one after the other in the unit's one transaction.
/// </summary>
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

    private protected Table<TRow> Table => _table;

    /// <summary>How many statements it takes, each one round trip.</summary>
    private protected virtual int Chunks => 1;

    /// <summary>Runs it and answers how many rows it wrote.</summary>
    public Task<int> ExecuteAsync(
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) => Chunks == 1
            ? _executor.ExecuteAsync(Compile(Returning.Nothing, 0), new StatementSite(file, line), cancellationToken)
            : ExecuteChunksAsync(new StatementSite(file, line), cancellationToken);

    /// <summary>Runs it and reads the rows it wrote, in no particular order (<c>returning</c>): match them by their key.</summary>
    public Task<IReadOnlyList<TRow>> ReturningAsync(
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        QueryAsync(Returning.Row, row => _table.ReadRow(row, 0), new StatementSite(file, line), cancellationToken);

    /// <summary>Runs it and reads the first row it wrote; null when it wrote none.</summary>
    public Task<TRow?> ReturningFirstAsync(
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) => Chunks == 1
            ? _executor.QueryAsync(
                Compile(Returning.Row, 0),
                (reader, ct) => Rows.FirstAsync(reader, row => _table.ReadRow(row, 0), ct),
                new StatementSite(file, line),
                cancellationToken)
            : FirstOfChunksAsync(new StatementSite(file, line), cancellationToken);

    /// <summary>
    /// Sends it together with the next statement of the unit of work, or before its commit: no round trip of its own.
    /// </summary>
    /// <param name="expectedRows">How many rows it must write, or <see cref="RowCountException"/> ends the unit; null for any number.</param>
    /// <param name="file">Filled by the compiler.</param>
    /// <param name="line">Filled by the compiler.</param>
    /// <exception cref="StatementException">It takes several statements, and a number of rows is expected that is not that of its input.</exception>
    public void Queue(int? expectedRows = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        for (var chunk = 0; chunk < Chunks; chunk++)
        {
            var expected = Chunks == 1 ? expectedRows : ExpectedOf(chunk, expectedRows);
            _executor.Queue(Compile(Returning.Nothing, chunk), expected, new StatementSite(file, line));
        }
    }

    /// <summary>The statement as it would be sent, with <c>$n</c> for every value; the first of them when it takes several.</summary>
    public string ToSql() => Compile(Returning.Nothing, 0).Text;

    /// <summary>Sends its statements one after the other and reads the rows of all.</summary>
    private protected async Task<IReadOnlyList<T>> QueryAsync<T>(
        Returning returning, Func<RowReader, T> read, StatementSite site, CancellationToken cancellationToken)
    {
        Func<Npgsql.NpgsqlDataReader, CancellationToken, Task<IReadOnlyList<T>>> list = (reader, ct) => Rows.ListAsync(reader, read, ct);
        var first = await _executor.QueryAsync(Compile(returning, 0), list, site, cancellationToken);
        if (Chunks == 1)
            return first;
        var all = new List<T>(first);
        for (var chunk = 1; chunk < Chunks; chunk++)
            all.AddRange(await _executor.QueryAsync(Compile(returning, chunk), list, site, cancellationToken));
        return all;
    }

    private protected abstract CompiledStatement Compile(Returning returning, int chunk);

    /// <summary>How many rows one of several statements sends; null when only the server knows.</summary>
    private protected virtual int? RowsOf(int chunk) => null;

    private async Task<int> ExecuteChunksAsync(StatementSite site, CancellationToken cancellationToken)
    {
        var rows = 0;
        for (var chunk = 0; chunk < Chunks; chunk++)
            rows += await _executor.ExecuteAsync(Compile(Returning.Nothing, chunk), site, cancellationToken);
        return rows;
    }

    private async Task<TRow?> FirstOfChunksAsync(StatementSite site, CancellationToken cancellationToken) =>
        (await QueryAsync(Returning.Row, row => _table.ReadRow(row, 0), site, cancellationToken)).FirstOrDefault();

    private int? ExpectedOf(int chunk, int? expectedRows)
    {
        if (expectedRows is null)
            return null;
        var all = 0;
        for (var i = 0; i < Chunks; i++)
            all += RowsOf(i) ?? 0;
        return all == expectedRows
            ? RowsOf(chunk)
            : throw new StatementException($"A write of {all} rows in {Chunks} statements is queued expecting {all} rows or any number, not {expectedRows}.");
    }
}
