using Backend.Data.Schema.Types;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary><c>In</c> of an array that is an expression, such as the placeholder of a prepared query.</summary>
public static class ArrayMembership
{
    /// <summary><c>= any(array)</c>; false for none. A NULL among them matches nothing.</summary>
    public static Condition In<T>(this IExpr<T> left, IExpr<T[]?> values) => Any(left, Operand.TypeOf<T>(left.Node), values);

    /// <inheritdoc cref="In{T}(IExpr{T}, IExpr{T[]})"/>
    public static Condition In<T>(this IExpr<T?> left, IExpr<T[]?> values)
        where T : struct => Any(left, Nullability.NotNull<T>(left.Node), values);

    /// <summary><c>&lt;&gt; all(array)</c>; true for none. With a NULL among them it is never true.</summary>
    public static Condition NotIn<T>(this IExpr<T> left, IExpr<T[]?> values) => All(left, Operand.TypeOf<T>(left.Node), values);

    /// <inheritdoc cref="NotIn{T}(IExpr{T}, IExpr{T[]})"/>
    public static Condition NotIn<T>(this IExpr<T?> left, IExpr<T[]?> values)
        where T : struct => All(left, Nullability.NotNull<T>(left.Node), values);

    private static Comparison Any<T>(IExpr left, ColumnType<T> element, IExpr values) =>
        new(left.Node, "=", new ArrayQuantifier("any", Array(element, values.Node)));

    private static Comparison All<T>(IExpr left, ColumnType<T> element, IExpr values) =>
        new(left.Node, "<>", new ArrayQuantifier("all", Array(element, values.Node)));

    private static Expr Array<T>(ColumnType<T> element, Expr values) =>
        values is IPlaceholder placeholder ? placeholder.As(new ArrayType<T>(element)) : values;
}
