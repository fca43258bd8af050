using Backend.Data.Execution;
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
}
