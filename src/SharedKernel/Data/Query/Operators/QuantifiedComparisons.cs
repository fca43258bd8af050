using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>Comparisons with any or all of many values, which <c>Any(…)</c> and <c>All(…)</c> name.</summary>
public static class QuantifiedComparisons
{
    /// <summary><c>=</c> any or all of them.</summary>
    public static Condition Eq<T>(this IExpr<T> left, Quantified<T> right) => new Comparison(left.Node, "=", right.Node);

    /// <summary><c>=</c> any or all of them, of a nullable expression.</summary>
    public static Condition Eq<T>(this IExpr<T?> left, Quantified<T> right)
        where T : struct => new Comparison(left.Node, "=", right.Node);

    /// <summary><c>&lt;&gt;</c> any or all of them.</summary>
    public static Condition NotEq<T>(this IExpr<T> left, Quantified<T> right) => new Comparison(left.Node, "<>", right.Node);

    /// <summary><c>&lt;&gt;</c> any or all of them, of a nullable expression.</summary>
    public static Condition NotEq<T>(this IExpr<T?> left, Quantified<T> right)
        where T : struct => new Comparison(left.Node, "<>", right.Node);

    /// <summary><c>&gt;</c> any or all of them.</summary>
    public static Condition Gt<T>(this IExpr<T> left, Quantified<T> right) => new Comparison(left.Node, ">", right.Node);

    /// <summary><c>&gt;</c> any or all of them, of a nullable expression.</summary>
    public static Condition Gt<T>(this IExpr<T?> left, Quantified<T> right)
        where T : struct => new Comparison(left.Node, ">", right.Node);

    /// <summary><c>&gt;=</c> any or all of them.</summary>
    public static Condition Gte<T>(this IExpr<T> left, Quantified<T> right) => new Comparison(left.Node, ">=", right.Node);

    /// <summary><c>&gt;=</c> any or all of them, of a nullable expression.</summary>
    public static Condition Gte<T>(this IExpr<T?> left, Quantified<T> right)
        where T : struct => new Comparison(left.Node, ">=", right.Node);

    /// <summary><c>&lt;</c> any or all of them.</summary>
    public static Condition Lt<T>(this IExpr<T> left, Quantified<T> right) => new Comparison(left.Node, "<", right.Node);

    /// <summary><c>&lt;</c> any or all of them, of a nullable expression.</summary>
    public static Condition Lt<T>(this IExpr<T?> left, Quantified<T> right)
        where T : struct => new Comparison(left.Node, "<", right.Node);

    /// <summary><c>&lt;=</c> any or all of them.</summary>
    public static Condition Lte<T>(this IExpr<T> left, Quantified<T> right) => new Comparison(left.Node, "<=", right.Node);

    /// <summary><c>&lt;=</c> any or all of them, of a nullable expression.</summary>
    public static Condition Lte<T>(this IExpr<T?> left, Quantified<T> right)
        where T : struct => new Comparison(left.Node, "<=", right.Node);
}
