using Backend.Data.Execution;
using Backend.Data.Schema;
using Backend.Data.Schema.Types;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>SQL for what the builder has no words for. Holes are tables, columns, expressions and values, never text.</summary>
public static class SqlTemplates
{
    /// <summary>A query of one column.</summary>
    /// <typeparam name="T">string, int, long, bool, Guid or DateTimeOffset, or one of them that may be null.</typeparam>
    public static SqlQuery<T> Sql<T>(this IUnitOfWork unitOfWork, SqlTemplate template) =>
        new(unitOfWork.Executor, new RawExpression<T>(DefaultTypes.Of<T>(), template), template);

    /// <summary>A query whose rows are read as <paramref name="shape"/>; its select list is <c>{Columns(shape)}</c>.</summary>
    public static SqlQuery<T> Sql<T>(this IUnitOfWork unitOfWork, ISelectable<T> shape, SqlTemplate template) =>
        new(unitOfWork.Executor, shape, template);

    /// <summary>The columns of a table or a <c>Row(…)</c>, for the select list of a template.</summary>
    public static SqlColumns Columns(ISelectable shape) => new(shape);

    /// <summary>An expression, always in brackets.</summary>
    /// <typeparam name="T">string, int, long, bool, Guid or DateTimeOffset, or one of them that may be null.</typeparam>
    public static IExpr<T> Sql<T>(SqlTemplate template) => new RawExpression<T>(DefaultTypes.Of<T>(), template);

    /// <summary>A condition, always in brackets.</summary>
    public static Condition SqlCondition(SqlTemplate template) => new RawCondition(template);

    /// <summary>A value in the type of a column, for a hole.</summary>
    public static IExpr<T> Value<T>(this Column<T> column, T value) => new Value<T>(column.ValueType, value);
}
