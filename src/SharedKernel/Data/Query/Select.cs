using System.Runtime.CompilerServices;
using Backend.Data.Execution;
using Backend.Data.Query.Paging;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>A SELECT of whole rows. Immutable: each step returns a new statement, so a common beginning can be shared.</summary>
/// <typeparam name="TRow">The row as read.</typeparam>
public sealed class Select<TRow>
    where TRow : class
{
    private readonly IStatementExecutor _executor;

    private readonly Table<TRow> _table;

    private readonly SelectStatement _statement;

    internal Select(IStatementExecutor executor, Table<TRow> table, SelectStatement statement)
    {
        _executor = executor;
        _table = table;
        _statement = statement;
    }

    /// <summary>All of these hold, beside those given before. A null condition is one that is switched off.</summary>
    public Select<TRow> Where(params IEnumerable<Condition?> conditions) =>
        With(_statement with { Where = [.. _statement.Where, .. conditions.OfType<Condition>()] });

    /// <summary>The order; the last given counts.</summary>
    public Select<TRow> OrderBy(params IReadOnlyList<OrderTerm> terms) => With(_statement with { OrderBy = terms });

    /// <summary>The order of a keyset.</summary>
    public Select<TRow> OrderBy(Keyset keyset) => OrderBy(keyset.Terms);

    /// <summary>At most this many rows.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public Select<TRow> Limit(int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        return With(_statement with { Limit = rows });
    }

    /// <summary>Skips rows, which the server still reads: for deep pages use keyset paging.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public Select<TRow> Offset(int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        return With(_statement with { Offset = rows });
    }

    /// <summary>Locks the rows until the transaction ends. Order by the primary key when several are locked, or two units may deadlock.</summary>
    public Select<TRow> ForUpdate() => With(_statement with { ForUpdate = true });

    /// <summary>All rows.</summary>
    public Task<IReadOnlyList<TRow>> ToListAsync(
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) => _executor.QueryAsync(
            SelectCompiler.Compile(_statement, _executor.Filter),
            (reader, ct) => Rows.ListAsync(reader, row => _table.ReadRow(row, 0), ct),
            new StatementSite(file, line),
            cancellationToken);

    /// <summary>The first row, or null when there is none.</summary>
    public Task<TRow?> FirstOrDefaultAsync(
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) => _executor.QueryAsync(
            SelectCompiler.Compile(_statement with { Limit = 1 }, _executor.Filter),
            (reader, ct) => Rows.FirstAsync(reader, row => _table.ReadRow(row, 0), ct),
            new StatementSite(file, line),
            cancellationToken);

    /// <summary>How many rows there are, without regard to limit and offset.</summary>
    public Task<long> CountAsync(
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) => _executor.QueryAsync(
            SelectCompiler.CompileCount(_statement, _executor.Filter),
            Rows.CountAsync,
            new StatementSite(file, line),
            cancellationToken);

    /// <summary>A page by number, with the total of all rows, in one statement.</summary>
    /// <param name="page">The page, from 1.</param>
    /// <param name="pageSize">Rows a page.</param>
    /// <param name="cancellationToken">Ends the statement.</param>
    /// <param name="file">Filled by the compiler.</param>
    /// <param name="line">Filled by the compiler.</param>
    public Task<OffsetPage<TRow>> PageWithTotalAsync(
        int page,
        int pageSize,
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(page, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(pageSize, 1);
        var paged = _statement with { Limit = pageSize, Offset = (page - 1L) * pageSize };
        return _executor.QueryAsync(
            SelectCompiler.CompilePage(paged, _executor.Filter),
            (reader, ct) => OffsetPage<TRow>.ReadAsync(reader, _table, ct),
            new StatementSite(file, line),
            cancellationToken);
    }

    /// <summary>
    /// A page that begins after a cursor, whatever was inserted before it meanwhile. Whether there is more is known
    /// from one row beyond the page, without counting.
    /// </summary>
    /// <param name="keyset">The order of the pages; its last column must be unique.</param>
    /// <param name="pageSize">Rows a page.</param>
    /// <param name="cursor">The cursor of the page before; null for the first page.</param>
    /// <param name="cancellationToken">Ends the statement.</param>
    /// <param name="file">Filled by the compiler.</param>
    /// <param name="line">Filled by the compiler.</param>
    /// <exception cref="InvalidCursorException">The cursor is damaged, or of another query.</exception>
    public Task<KeysetPage<TRow>> PageAsync(
        Keyset keyset,
        int pageSize,
        string? cursor,
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pageSize, 1);
        ArgumentOutOfRangeException.ThrowIfEqual(pageSize, int.MaxValue);
        var after = cursor is null ? null : keyset.After(Cursor.Decode(cursor, keyset, _executor.Organization));
        var paged = Where(after)._statement with { OrderBy = keyset.Terms, Limit = pageSize + 1 };
        return _executor.QueryAsync(
            SelectCompiler.CompileKeyset(paged, keyset.Columns, _executor.Filter),
            (reader, ct) => KeysetPage<TRow>.ReadAsync(reader, _table, keyset, _executor.Organization, pageSize, ct),
            new StatementSite(file, line),
            cancellationToken);
    }

    /// <summary>The statement as it would be sent, with <c>$n</c> for every value.</summary>
    public string ToSql() => SelectCompiler.Compile(_statement, _executor.Filter).Text;

    private Select<TRow> With(SelectStatement statement) => new(_executor, _table, statement);
}
