using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>
/// Comparisons of an expression with a value, which becomes a parameter; with another expression by
/// <see cref="ExpressionComparisons"/>. A comparison with NULL is unknown, and so finds no row.
/// </summary>
public static class ComparisonOperators
{
    /// <summary><c>=</c> a value. For NULL use <c>IsNull()</c>: in SQL nothing equals NULL.</summary>
    public static Condition Eq<T>(this IExpr<T> left, T right) => Compare(left.Node, "=", Operand.Of(left.Node, right));

    /// <summary><c>=</c> a value, of a nullable column.</summary>
    public static Condition Eq<T>(this IExpr<T?> left, T right)
        where T : struct => Compare(left.Node, "=", Operand.OfNullable(left.Node, right));

    /// <summary><c>&lt;&gt;</c> a value. NULL differs from nothing: <c>IsDistinctFrom</c> has no such trap.</summary>
    public static Condition NotEq<T>(this IExpr<T> left, T right) => Compare(left.Node, "<>", Operand.Of(left.Node, right));

    /// <summary><c>&gt;</c> a value.</summary>
    public static Condition Gt<T>(this IExpr<T> left, T right) => Compare(left.Node, ">", Operand.Of(left.Node, right));

    /// <summary><c>&gt;=</c> a value.</summary>
    public static Condition Gte<T>(this IExpr<T> left, T right) => Compare(left.Node, ">=", Operand.Of(left.Node, right));

    /// <summary><c>&lt;</c> a value.</summary>
    public static Condition Lt<T>(this IExpr<T> left, T right) => Compare(left.Node, "<", Operand.Of(left.Node, right));

    /// <summary><c>&lt;=</c> a value.</summary>
    public static Condition Lte<T>(this IExpr<T> left, T right) => Compare(left.Node, "<=", Operand.Of(left.Node, right));

    /// <summary><c>between</c> two values, both included; nothing when they stand the wrong way round.</summary>
    public static Condition Between<T>(this IExpr<T> operand, T low, T high) =>
        new Between(operand.Node, "between", Operand.Of(operand.Node, low), Operand.Of(operand.Node, high));

    /// <summary><c>not between</c> two values.</summary>
    public static Condition NotBetween<T>(this IExpr<T> operand, T low, T high) =>
        new Between(operand.Node, "not between", Operand.Of(operand.Node, low), Operand.Of(operand.Node, high));

    /// <summary><c>is distinct from</c> a value or null: differs, where NULL is a value like any other.</summary>
    public static Condition IsDistinctFrom<T>(this IExpr<T> left, T right) => Distinct(left.Node, Operand.Of(left.Node, right));

    /// <summary><c>is not distinct from</c> a value or null: equals, where NULL is a value like any other. Not found by an index.</summary>
    public static Condition IsNotDistinctFrom<T>(this IExpr<T> left, T right) => NotDistinct(left.Node, Operand.Of(left.Node, right));

    /// <inheritdoc cref="IsDistinctFrom{T}(IExpr{T}, T)"/>
    public static Condition IsDistinctFrom<T>(this IExpr<T> left, T? right)
        where T : struct => Distinct(left.Node, new Value<T?>(Nullability.OrNull(Operand.TypeOf<T>(left.Node)), right));

    /// <inheritdoc cref="IsNotDistinctFrom{T}(IExpr{T}, T)"/>
    public static Condition IsNotDistinctFrom<T>(this IExpr<T> left, T? right)
        where T : struct => NotDistinct(left.Node, new Value<T?>(Nullability.OrNull(Operand.TypeOf<T>(left.Node)), right));

    /// <summary><c>= any(values)</c>: one parameter however many there are; false for none. A null among them matches nothing.</summary>
    public static Condition In<T>(this IExpr<T> left, IEnumerable<T> values) =>
        new AnyOf<T>(left.Node, Operand.TypeOf<T>(left.Node), [.. values]);

    /// <inheritdoc cref="In{T}(IExpr{T}, IEnumerable{T})"/>
    public static Condition In<T>(this IExpr<T?> left, IEnumerable<T> values)
        where T : struct => new AnyOf<T>(left.Node, Nullability.NotNull<T>(left.Node), [.. values]);

    /// <summary>
    /// <c>&lt;&gt; all(values)</c>: one parameter however many there are; true for none, even of NULL. With a null among
    /// them it is never true.
    /// </summary>
    public static Condition NotIn<T>(this IExpr<T> left, IEnumerable<T> values) =>
        new AllOf<T>(left.Node, Operand.TypeOf<T>(left.Node), [.. values]);

    /// <inheritdoc cref="NotIn{T}(IExpr{T}, IEnumerable{T})"/>
    public static Condition NotIn<T>(this IExpr<T?> left, IEnumerable<T> values)
        where T : struct => new AllOf<T>(left.Node, Nullability.NotNull<T>(left.Node), [.. values]);

    /// <summary><c>is null</c>.</summary>
    public static Condition IsNull<T>(this IExpr<T> operand) => new NullTest(operand.Node, "is null");

    /// <summary><c>is not null</c>.</summary>
    public static Condition IsNotNull<T>(this IExpr<T> operand) => new NullTest(operand.Node, "is not null");

    private static Comparison Compare(Expr left, string @operator, Expr right) => new(left, @operator, right);

    private static Distinction Distinct(Expr left, Expr right) => new(left, "is distinct from", right);

    private static Distinction NotDistinct(Expr left, Expr right) => new(left, "is not distinct from", right);
}
