using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>Comparisons of an expression with a value, or with another expression. Values become parameters.</summary>
public static class ComparisonOperators
{
    /// <summary><c>=</c> a value. For NULL use <c>IsNull()</c>: in SQL nothing equals NULL.</summary>
    public static Condition Eq<T>(this IExpr<T> left, T right) => Compare(left.Node, "=", Operand.Of(left.Node, right));

    /// <summary><c>=</c> a value, of a nullable column.</summary>
    public static Condition Eq<T>(this IExpr<T?> left, T right)
        where T : struct => Compare(left.Node, "=", Operand.OfNullable(left.Node, right));

    /// <summary><c>=</c> another expression.</summary>
    public static Condition Eq<T>(this IExpr<T> left, IExpr<T> right) => Compare(left.Node, "=", right.Node);

    /// <summary><c>=</c> a nullable expression.</summary>
    public static Condition Eq<T>(this IExpr<T> left, IExpr<T?> right)
        where T : struct => Compare(left.Node, "=", right.Node);

    /// <summary><c>=</c> an expression that is never null.</summary>
    public static Condition Eq<T>(this IExpr<T?> left, IExpr<T> right)
        where T : struct => Compare(left.Node, "=", right.Node);

    /// <summary><c>&lt;&gt;</c> a value.</summary>
    public static Condition NotEq<T>(this IExpr<T> left, T right) => Compare(left.Node, "<>", Operand.Of(left.Node, right));

    /// <summary><c>&gt;</c> a value.</summary>
    public static Condition Gt<T>(this IExpr<T> left, T right) => Compare(left.Node, ">", Operand.Of(left.Node, right));

    /// <summary><c>&gt;=</c> a value.</summary>
    public static Condition Gte<T>(this IExpr<T> left, T right) => Compare(left.Node, ">=", Operand.Of(left.Node, right));

    /// <summary><c>&lt;</c> a value.</summary>
    public static Condition Lt<T>(this IExpr<T> left, T right) => Compare(left.Node, "<", Operand.Of(left.Node, right));

    /// <summary><c>&lt;=</c> a value.</summary>
    public static Condition Lte<T>(this IExpr<T> left, T right) => Compare(left.Node, "<=", Operand.Of(left.Node, right));

    /// <summary><c>= any(values)</c>: one parameter however many there are; false for none.</summary>
    public static Condition In<T>(this IExpr<T> left, IEnumerable<T> values) =>
        new AnyOf<T>(left.Node, Operand.TypeOf<T>(left.Node), [.. values]);

    /// <summary><c>is null</c>.</summary>
    public static Condition IsNull<T>(this IExpr<T> operand) => new NullTest(operand.Node, "is null");

    /// <summary><c>is not null</c>.</summary>
    public static Condition IsNotNull<T>(this IExpr<T> operand) => new NullTest(operand.Node, "is not null");

    private static Comparison Compare(Expr left, string @operator, Expr right) => new(left, @operator, right);
}
