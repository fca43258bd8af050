using System.Runtime.CompilerServices;
using Backend.Data.Execution;
using Backend.Data.Query.Paging;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>The clauses of a SELECT after FROM. Immutable: each step returns a new statement, so a common beginning can be shared.</summary>
/// <typeparam name="TResult">What one row is read as.</typeparam>
/// <typeparam name="TSelf">The kind of select.</typeparam>
public abstract class SelectSteps<TResult, TSelf> : Query<TResult>
    where TSelf : SelectSteps<TResult, TSelf>
{
    private protected SelectSteps(IStatementExecutor? executor, ISelectable<TResult> shape, SelectQuery select)
        : base(executor, shape) => Select = select;

    internal sealed override QueryNode Node => Select;

    internal SelectQuery Select { get; }

    /// <summary>All of these hold, beside those given before. A null condition is one that is switched off.</summary>
    public TSelf Where(params IEnumerable<Condition?> conditions) => With(Select with { Where = [.. Select.Where, .. conditions.OfType<Condition>()] });

    /// <summary>One row for each distinct value of these. A table stands for its primary key.</summary>
    public TSelf GroupBy(params IReadOnlyList<ISelectable> terms) => With(Select with { GroupBy = terms });

    /// <summary>Only groups for which all of these hold, beside those given before. A null condition is one that is switched off.</summary>
    public TSelf Having(params IEnumerable<Condition?> conditions) => With(Select with { Having = [.. Select.Having, .. conditions.OfType<Condition>()] });

    /// <summary>Each row once.</summary>
    public TSelf Distinct() => With(Select with { Distinct = new Distinct([]) });

    /// <summary>The first row for each distinct value of these, which ORDER BY must begin with.</summary>
    public TSelf DistinctOn(params IReadOnlyList<IExpr> expressions) => With(Select with { Distinct = new Distinct(expressions) });

    /// <summary>The order; the last given counts.</summary>
    public TSelf OrderBy(params IReadOnlyList<OrderTerm> terms) => With(Select with { OrderBy = terms });

    /// <summary>The order of a keyset.</summary>
    public TSelf OrderBy(Keyset keyset) => OrderBy(keyset.Terms);

    /// <summary>At most this many rows.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public TSelf Limit(int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        return With(Select with { Limit = rows });
    }

    /// <summary>Skips rows, which the server still reads: for deep pages use keyset paging.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public TSelf Offset(int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        return With(Select with { Offset = rows });
    }

    /// <summary>
    /// Locks the rows until the transaction ends, against every other lock but <c>ForKeyShare</c> of their references.
    /// Order by the primary key when several are locked, or two units may deadlock.
    /// </summary>
    /// <param name="of">The tables whose rows are locked; none for all. Rows that an outer join may leave out cannot be.</param>
    public TSelf ForUpdate(params IReadOnlyList<ILockable> of) => Locked(" for update", of);

    /// <summary>Locks the rows as an update that leaves the keys alone does: foreign keys may still be checked against them.</summary>
    /// <param name="of">The tables whose rows are locked; none for all.</param>
    public TSelf ForNoKeyUpdate(params IReadOnlyList<ILockable> of) => Locked(" for no key update", of);

    /// <summary>Locks the rows against changes; others may lock them so too.</summary>
    /// <param name="of">The tables whose rows are locked; none for all.</param>
    public TSelf ForShare(params IReadOnlyList<ILockable> of) => Locked(" for share", of);

    /// <summary>Locks the rows against deletion and change of their keys, as the check of a foreign key does.</summary>
    /// <param name="of">The tables whose rows are locked; none for all.</param>
    public TSelf ForKeyShare(params IReadOnlyList<ILockable> of) => Locked(" for key share", of);

    /// <summary>Leaves out rows that another transaction has locked.</summary>
    /// <exception cref="StatementException">Nothing is locked.</exception>
    public TSelf SkipLocked() => Waiting(" skip locked");

    /// <summary>A row that another transaction has locked is an error at once (55P03).</summary>
    /// <exception cref="StatementException">Nothing is locked.</exception>
    public TSelf NoWait() => Waiting(" nowait");

    /// <summary>A page by number, with the total of all rows, in one statement.</summary>
    /// <param name="page">The page, from 1.</param>
    /// <param name="pageSize">Rows a page.</param>
    /// <param name="cancellationToken">Ends the statement.</param>
    /// <param name="file">Filled by the compiler.</param>
    /// <param name="line">Filled by the compiler.</param>
    /// <exception cref="ArgumentOutOfRangeException">The page or its size is less than 1.</exception>
    public Task<OffsetPage<TResult>> PageWithTotalAsync(
        int page,
        int pageSize,
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(page, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(pageSize, 1);
        var paged = Select with { Limit = pageSize, Offset = (page - 1L) * pageSize };
        return Executor.QueryAsync(
            PageStatement.Compile(paged, Executor.Filter),
            (reader, ct) => OffsetPage<TResult>.ReadAsync(reader, Shape, ct),
            new StatementSite(file, line),
            cancellationToken);
    }

    /// <summary>
    /// A page that begins after a cursor, whatever was inserted before it meanwhile. Whether there is more is known
    /// from one row beyond the page, without counting.
    /// </summary>
    /// <param name="keyset">The order of the pages, which ends in a unique key.</param>
    /// <param name="pageSize">Rows a page.</param>
    /// <param name="cursor">The cursor of the page before; null for the first page.</param>
    /// <param name="cancellationToken">Ends the statement.</param>
    /// <param name="file">Filled by the compiler.</param>
    /// <param name="line">Filled by the compiler.</param>
    /// <exception cref="InvalidCursorException">The cursor was not made by this query for this organization.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The size is less than 1.</exception>
    public Task<KeysetPage<TResult>> PageAsync(
        Keyset keyset,
        int pageSize,
        string? cursor,
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pageSize, 1);
        ArgumentOutOfRangeException.ThrowIfEqual(pageSize, int.MaxValue);
        if (Select.IsGrouped)
            throw new StatementException("Pages by keyset go over rows, not over groups: page a subquery of the groups.");
        var paged = keyset.After(Select, cursor, Executor) with { Limit = pageSize + 1 };
        return Executor.QueryAsync(
            paged.Compile(Executor.Filter),
            (reader, ct) => KeysetPage<TResult>.ReadAsync(reader, Shape, Select.Columns.Count, keyset, Executor, pageSize, ct),
            new StatementSite(file, line),
            cancellationToken);
    }

    internal sealed override QueryNode Limited(int rows) => Select with { Limit = Math.Min(rows, Select.Limit ?? rows) };

    private protected abstract TSelf With(SelectQuery select);

    private TSelf Locked(string strength, IReadOnlyList<ILockable> of) =>
        With(Select with { Locking = new Locking(strength, [.. of.Select(table => table.Item)]) });

    private TSelf Waiting(string wait) => Select.Locking is { } locking
        ? With(Select with { Locking = locking with { Wait = wait } })
        : throw new StatementException("What to do with locked rows is said after ForUpdate() or its kind.");
}
