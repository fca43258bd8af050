using System.Numerics;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>Arithmetic and comparisons of two expressions; <c>Eq</c> is among <see cref="ComparisonOperators"/>.</summary>
public static class ExpressionOperators
{
    /// <summary><c>+</c> another expression. Out of range is an error of the server's (22003).</summary>
    public static IExpr<T> Plus<T>(this IExpr<T> left, IExpr<T> right)
        where T : struct, INumber<T> => new Infix<T>(Operand.TypeOf<T>(left.Node), left.Node, "+", right.Node);

    /// <summary><c>-</c> another expression. Out of range is an error of the server's (22003).</summary>
    public static IExpr<T> Minus<T>(this IExpr<T> left, IExpr<T> right)
        where T : struct, INumber<T> => new Infix<T>(Operand.TypeOf<T>(left.Node), left.Node, "-", right.Node);

    /// <summary><c>&lt;&gt;</c> another expression.</summary>
    public static Condition NotEq<T>(this IExpr<T> left, IExpr<T> right) => new Comparison(left.Node, "<>", right.Node);

    /// <summary><c>&gt;</c> another expression.</summary>
    public static Condition Gt<T>(this IExpr<T> left, IExpr<T> right) => new Comparison(left.Node, ">", right.Node);

    /// <summary><c>&gt;=</c> another expression.</summary>
    public static Condition Gte<T>(this IExpr<T> left, IExpr<T> right) => new Comparison(left.Node, ">=", right.Node);

    /// <summary><c>&lt;</c> another expression.</summary>
    public static Condition Lt<T>(this IExpr<T> left, IExpr<T> right) => new Comparison(left.Node, "<", right.Node);

    /// <summary><c>&lt;=</c> another expression.</summary>
    public static Condition Lte<T>(this IExpr<T> left, IExpr<T> right) => new Comparison(left.Node, "<=", right.Node);
}
