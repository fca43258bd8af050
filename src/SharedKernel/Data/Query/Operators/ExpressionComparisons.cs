using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>Comparisons of an expression with another, either of which may be nullable.</summary>
public static class ExpressionComparisons
{
    /// <summary><c>=</c> another expression.</summary>
    public static Condition Eq<T>(this IExpr<T> left, IExpr<T> right) => Compare(left, "=", right);

    /// <summary><c>=</c> a nullable expression.</summary>
    public static Condition Eq<T>(this IExpr<T> left, IExpr<T?> right)
        where T : struct => Compare(left, "=", right);

    /// <summary><c>=</c> an expression that is never null.</summary>
    public static Condition Eq<T>(this IExpr<T?> left, IExpr<T> right)
        where T : struct => Compare(left, "=", right);

    /// <summary><c>&lt;&gt;</c> another expression.</summary>
    public static Condition NotEq<T>(this IExpr<T> left, IExpr<T> right) => Compare(left, "<>", right);

    /// <summary><c>&lt;&gt;</c> a nullable expression.</summary>
    public static Condition NotEq<T>(this IExpr<T> left, IExpr<T?> right)
        where T : struct => Compare(left, "<>", right);

    /// <summary><c>&lt;&gt;</c> an expression that is never null.</summary>
    public static Condition NotEq<T>(this IExpr<T?> left, IExpr<T> right)
        where T : struct => Compare(left, "<>", right);

    /// <summary><c>&gt;</c> another expression.</summary>
    public static Condition Gt<T>(this IExpr<T> left, IExpr<T> right) => Compare(left, ">", right);

    /// <summary><c>&gt;</c> a nullable expression.</summary>
    public static Condition Gt<T>(this IExpr<T> left, IExpr<T?> right)
        where T : struct => Compare(left, ">", right);

    /// <summary><c>&gt;</c> an expression that is never null.</summary>
    public static Condition Gt<T>(this IExpr<T?> left, IExpr<T> right)
        where T : struct => Compare(left, ">", right);

    /// <summary><c>&gt;=</c> another expression.</summary>
    public static Condition Gte<T>(this IExpr<T> left, IExpr<T> right) => Compare(left, ">=", right);

    /// <summary><c>&gt;=</c> a nullable expression.</summary>
    public static Condition Gte<T>(this IExpr<T> left, IExpr<T?> right)
        where T : struct => Compare(left, ">=", right);

    /// <summary><c>&gt;=</c> an expression that is never null.</summary>
    public static Condition Gte<T>(this IExpr<T?> left, IExpr<T> right)
        where T : struct => Compare(left, ">=", right);

    /// <summary><c>&lt;</c> another expression.</summary>
    public static Condition Lt<T>(this IExpr<T> left, IExpr<T> right) => Compare(left, "<", right);

    /// <summary><c>&lt;</c> a nullable expression.</summary>
    public static Condition Lt<T>(this IExpr<T> left, IExpr<T?> right)
        where T : struct => Compare(left, "<", right);

    /// <summary><c>&lt;</c> an expression that is never null.</summary>
    public static Condition Lt<T>(this IExpr<T?> left, IExpr<T> right)
        where T : struct => Compare(left, "<", right);

    /// <summary><c>&lt;=</c> another expression.</summary>
    public static Condition Lte<T>(this IExpr<T> left, IExpr<T> right) => Compare(left, "<=", right);

    /// <summary><c>&lt;=</c> a nullable expression.</summary>
    public static Condition Lte<T>(this IExpr<T> left, IExpr<T?> right)
        where T : struct => Compare(left, "<=", right);

    /// <summary><c>&lt;=</c> an expression that is never null.</summary>
    public static Condition Lte<T>(this IExpr<T?> left, IExpr<T> right)
        where T : struct => Compare(left, "<=", right);

    /// <summary><c>between</c> two expressions, both included.</summary>
    public static Condition Between<T>(this IExpr<T> operand, IExpr<T> low, IExpr<T> high) =>
        new Between(operand.Node, "between", low.Node, high.Node);

    /// <summary><c>not between</c> two expressions, both included.</summary>
    public static Condition NotBetween<T>(this IExpr<T> operand, IExpr<T> low, IExpr<T> high) =>
        new Between(operand.Node, "not between", low.Node, high.Node);

    /// <summary><c>is distinct from</c> another expression: differs, where NULL is a value like any other.</summary>
    public static Condition IsDistinctFrom<T>(this IExpr<T> left, IExpr<T> right) => Distinction(left, "is distinct from", right);

    /// <inheritdoc cref="IsDistinctFrom{T}(IExpr{T}, IExpr{T})"/>
    public static Condition IsDistinctFrom<T>(this IExpr<T> left, IExpr<T?> right)
        where T : struct => Distinction(left, "is distinct from", right);

    /// <inheritdoc cref="IsDistinctFrom{T}(IExpr{T}, IExpr{T})"/>
    public static Condition IsDistinctFrom<T>(this IExpr<T?> left, IExpr<T> right)
        where T : struct => Distinction(left, "is distinct from", right);

    /// <summary><c>is not distinct from</c> another expression: equals, where NULL is a value like any other.</summary>
    public static Condition IsNotDistinctFrom<T>(this IExpr<T> left, IExpr<T> right) => Distinction(left, "is not distinct from", right);

    /// <inheritdoc cref="IsNotDistinctFrom{T}(IExpr{T}, IExpr{T})"/>
    public static Condition IsNotDistinctFrom<T>(this IExpr<T> left, IExpr<T?> right)
        where T : struct => Distinction(left, "is not distinct from", right);

    /// <inheritdoc cref="IsNotDistinctFrom{T}(IExpr{T}, IExpr{T})"/>
    public static Condition IsNotDistinctFrom<T>(this IExpr<T?> left, IExpr<T> right)
        where T : struct => Distinction(left, "is not distinct from", right);

    private static Comparison Compare(IExpr left, string @operator, IExpr right) => new(left.Node, @operator, right.Node);

    private static Distinction Distinction(IExpr left, string keyword, IExpr right) => new(left.Node, keyword, right.Node);
}
