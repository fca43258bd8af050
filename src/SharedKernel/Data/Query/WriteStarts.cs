using Backend.Data.Mutation;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>The beginnings of writes, in a unit of work or behind a WITH. Nothing is sent before a terminal such as <c>ExecuteAsync</c>.</summary>
public static class WriteStarts
{
    /// <summary><c>insert into</c> a table of the own module.</summary>
    public static Insert<TRow, TNew, TPatch> Insert<TRow, TNew, TPatch>(
        this IStatementStart start,
        IWritableTable<TRow, TNew, TPatch> table)
        where TRow : class => new(start, table);

    /// <summary><c>update</c> rows of a table of the own module. Without <c>Where</c> or <c>All</c> it has no terminal.</summary>
    public static Update<TRow, TPatch> Update<TRow, TNew, TPatch>(
        this IStatementStart start,
        IWritableTable<TRow, TNew, TPatch> table)
        where TRow : class => new(start, table.Table, table.PatchValues);

    /// <summary><c>update</c> many rows of a table of the own module, each by values of its own, in one statement.</summary>
    /// <param name="start">The unit of work, or a WITH.</param>
    /// <param name="table">A table of the own module.</param>
    /// <param name="items">What holds the key and the values of each row.</param>
    /// <exception cref="StatementException">There are no items.</exception>
    public static UpdateMany<TRow, TItem> UpdateMany<TRow, TNew, TPatch, TItem>(
        this IStatementStart start,
        IWritableTable<TRow, TNew, TPatch> table,
        IReadOnlyList<TItem> items)
        where TRow : class => new(start, table.Table, items);

    /// <summary>
    /// Marks rows as deleted instead of deleting them: <c>update … set deleted_at = now() where deleted_at is null and …</c>.
    /// Reads do not hide them by themselves; their conditions say <c>DeletedAt.IsNull()</c>. Without <c>Where</c> or
    /// <c>All</c> it has no terminal.
    /// </summary>
    /// <param name="start">The unit of work, or a WITH.</param>
    /// <param name="table">A table of the own module.</param>
    /// <param name="deletedAt">Its column that holds when a row was deleted, and NULL before.</param>
    public static SoftDelete<TRow> SoftDelete<TRow, TNew, TPatch>(
        this IStatementStart start,
        IWritableTable<TRow, TNew, TPatch> table,
        Column<DateTimeOffset?> deletedAt)
        where TRow : class => new(start, table.Table, deletedAt);

    /// <summary><c>delete from</c> a table of the own module. Without <c>Where</c> or <c>All</c> it has no terminal.</summary>
    public static Delete<TRow> Delete<TRow, TNew, TPatch>(
        this IStatementStart start,
        IWritableTable<TRow, TNew, TPatch> table)
        where TRow : class => new(start, table.Table);
}
