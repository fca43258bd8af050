using Backend.Data.Execution;
using Backend.Data.Mutation;
using Backend.Data.Relational;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>The beginnings of statements that only a unit of work has; those of queries are in <see cref="QueryStarts"/>.</summary>
public static class UnitOfWorkStatements
{
    /// <summary>A WITH of common table expressions before the statement, each seeing those before it.</summary>
    public static WithTables With(this IUnitOfWork unitOfWork, params IReadOnlyList<Cte> tables) => new(unitOfWork.Executor, tables);

    /// <summary>A nested read: rows of a table and what <c>With</c> names, in one statement.</summary>
    public static Find<TRow, TRow> Find<TRow>(this IUnitOfWork unitOfWork, Table<TRow> table)
        where TRow : class => new(table, unitOfWork.Executor);

    /// <summary><c>insert into</c> a table of the own module.</summary>
    public static Insert<TRow, TNew, TPatch> Insert<TRow, TNew, TPatch>(
        this IUnitOfWork unitOfWork,
        IWritableTable<TRow, TNew, TPatch> table)
        where TRow : class => new(unitOfWork.Executor, table);

    /// <summary><c>update</c> rows of a table of the own module. Without <c>Where</c> or <c>All</c> it has no terminal.</summary>
    public static Update<TRow, TPatch> Update<TRow, TNew, TPatch>(
        this IUnitOfWork unitOfWork,
        IWritableTable<TRow, TNew, TPatch> table)
        where TRow : class => new(unitOfWork.Executor, table.Table, table.PatchValues);

    /// <summary><c>delete from</c> a table of the own module. Without <c>Where</c> or <c>All</c> it has no terminal.</summary>
    public static Delete<TRow> Delete<TRow, TNew, TPatch>(
        this IUnitOfWork unitOfWork,
        IWritableTable<TRow, TNew, TPatch> table)
        where TRow : class => new(unitOfWork.Executor, table.Table);
}
