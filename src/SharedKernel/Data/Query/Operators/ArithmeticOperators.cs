using System.Numerics;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>
/// Arithmetic of the server's, so that an update changes what is there and not what was read. Both sides have one type:
/// where they differ, <c>Cast</c> one. Where a side may be NULL the result may: <see cref="NullableArithmetic"/>.
/// </summary>
public static class ArithmeticOperators
{
    /// <summary><c>+</c> a value. Out of range is an error of the server's (22003).</summary>
    public static IExpr<T> Plus<T>(this IExpr<T> left, T right)
        where T : struct, INumber<T> => Infix<T>(left.Node, "+", Operand.Of(left.Node, right));

    /// <summary><c>+</c> another expression. Out of range is an error of the server's (22003).</summary>
    public static IExpr<T> Plus<T>(this IExpr<T> left, IExpr<T> right)
        where T : struct, INumber<T> => Infix<T>(left.Node, "+", right.Node);

    /// <summary><c>-</c> a value. Out of range is an error of the server's (22003).</summary>
    public static IExpr<T> Minus<T>(this IExpr<T> left, T right)
        where T : struct, INumber<T> => Infix<T>(left.Node, "-", Operand.Of(left.Node, right));

    /// <summary><c>-</c> another expression. Out of range is an error of the server's (22003).</summary>
    public static IExpr<T> Minus<T>(this IExpr<T> left, IExpr<T> right)
        where T : struct, INumber<T> => Infix<T>(left.Node, "-", right.Node);

    /// <summary><c>*</c> a value. Out of range is an error of the server's (22003).</summary>
    public static IExpr<T> Times<T>(this IExpr<T> left, T right)
        where T : struct, INumber<T> => Infix<T>(left.Node, "*", Operand.Of(left.Node, right));

    /// <summary><c>*</c> another expression. Out of range is an error of the server's (22003).</summary>
    public static IExpr<T> Times<T>(this IExpr<T> left, IExpr<T> right)
        where T : struct, INumber<T> => Infix<T>(left.Node, "*", right.Node);

    /// <summary><c>/</c> a value. Whole numbers lose what is behind the point; division by zero is an error of the server's (22012).</summary>
    public static IExpr<T> DividedBy<T>(this IExpr<T> left, T right)
        where T : struct, INumber<T> => Infix<T>(left.Node, "/", Operand.Of(left.Node, right));

    /// <summary><c>/</c> another expression. Whole numbers lose what is behind the point; division by zero is an error of the server's (22012).</summary>
    public static IExpr<T> DividedBy<T>(this IExpr<T> left, IExpr<T> right)
        where T : struct, INumber<T> => Infix<T>(left.Node, "/", right.Node);

    /// <summary><c>%</c> a value: what division leaves, with the sign of the left side.</summary>
    public static IExpr<T> Modulo<T>(this IExpr<T> left, T right)
        where T : struct, IBinaryInteger<T> => Infix<T>(left.Node, "%", Operand.Of(left.Node, right));

    /// <summary><c>%</c> another expression: what division leaves, with the sign of the left side.</summary>
    public static IExpr<T> Modulo<T>(this IExpr<T> left, IExpr<T> right)
        where T : struct, IBinaryInteger<T> => Infix<T>(left.Node, "%", right.Node);

    /// <summary><c>-</c> before an expression.</summary>
    public static IExpr<T> Negate<T>(this IExpr<T> operand)
        where T : struct, INumber<T> => new Prefix<T>(Operand.TypeOf<T>(operand.Node), "-", operand.Node);

    private static Infix<T> Infix<T>(Expr left, string @operator, Expr right) =>
        new(Operand.TypeOf<T>(left), left, @operator, right);
}
