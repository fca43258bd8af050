using System.Numerics;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>Arithmetic where a side may be NULL, and then the result is. Otherwise as <see cref="ArithmeticOperators"/>.</summary>
public static class NullableArithmetic
{
    /// <summary><c>+</c> a value. Out of range is an error of the server's (22003).</summary>
    public static IExpr<T?> Plus<T>(this IExpr<T?> left, T right)
        where T : struct, INumber<T> => Infix(Nullability.NotNull<T>(left.Node), left.Node, "+", Operand.OfNullable(left.Node, right));

    /// <summary><c>+</c> another expression. Out of range is an error of the server's (22003).</summary>
    public static IExpr<T?> Plus<T>(this IExpr<T?> left, IExpr<T?> right)
        where T : struct, INumber<T> => Infix(Nullability.NotNull<T>(left.Node), left.Node, "+", right.Node);

    /// <summary><c>+</c> an expression that is never null. Out of range is an error of the server's (22003).</summary>
    public static IExpr<T?> Plus<T>(this IExpr<T?> left, IExpr<T> right)
        where T : struct, INumber<T> => Infix(Nullability.NotNull<T>(left.Node), left.Node, "+", right.Node);

    /// <summary><c>+</c> a nullable expression. Out of range is an error of the server's (22003).</summary>
    public static IExpr<T?> Plus<T>(this IExpr<T> left, IExpr<T?> right)
        where T : struct, INumber<T> => Infix(Nullability.NotNull<T>(left.Node), left.Node, "+", right.Node);

    /// <summary><c>-</c> a value. Out of range is an error of the server's (22003).</summary>
    public static IExpr<T?> Minus<T>(this IExpr<T?> left, T right)
        where T : struct, INumber<T> => Infix(Nullability.NotNull<T>(left.Node), left.Node, "-", Operand.OfNullable(left.Node, right));

    /// <summary><c>-</c> another expression. Out of range is an error of the server's (22003).</summary>
    public static IExpr<T?> Minus<T>(this IExpr<T?> left, IExpr<T?> right)
        where T : struct, INumber<T> => Infix(Nullability.NotNull<T>(left.Node), left.Node, "-", right.Node);

    /// <summary><c>-</c> an expression that is never null. Out of range is an error of the server's (22003).</summary>
    public static IExpr<T?> Minus<T>(this IExpr<T?> left, IExpr<T> right)
        where T : struct, INumber<T> => Infix(Nullability.NotNull<T>(left.Node), left.Node, "-", right.Node);

    /// <summary><c>-</c> a nullable expression. Out of range is an error of the server's (22003).</summary>
    public static IExpr<T?> Minus<T>(this IExpr<T> left, IExpr<T?> right)
        where T : struct, INumber<T> => Infix(Nullability.NotNull<T>(left.Node), left.Node, "-", right.Node);

    /// <summary><c>*</c> a value. Out of range is an error of the server's (22003).</summary>
    public static IExpr<T?> Times<T>(this IExpr<T?> left, T right)
        where T : struct, INumber<T> => Infix(Nullability.NotNull<T>(left.Node), left.Node, "*", Operand.OfNullable(left.Node, right));

    /// <summary><c>*</c> another expression. Out of range is an error of the server's (22003).</summary>
    public static IExpr<T?> Times<T>(this IExpr<T?> left, IExpr<T?> right)
        where T : struct, INumber<T> => Infix(Nullability.NotNull<T>(left.Node), left.Node, "*", right.Node);

    /// <summary><c>*</c> an expression that is never null. Out of range is an error of the server's (22003).</summary>
    public static IExpr<T?> Times<T>(this IExpr<T?> left, IExpr<T> right)
        where T : struct, INumber<T> => Infix(Nullability.NotNull<T>(left.Node), left.Node, "*", right.Node);

    /// <summary><c>*</c> a nullable expression. Out of range is an error of the server's (22003).</summary>
    public static IExpr<T?> Times<T>(this IExpr<T> left, IExpr<T?> right)
        where T : struct, INumber<T> => Infix(Nullability.NotNull<T>(left.Node), left.Node, "*", right.Node);

    /// <summary><c>/</c> a value. Whole numbers lose what is behind the point; division by zero is an error of the server's (22012).</summary>
    public static IExpr<T?> DividedBy<T>(this IExpr<T?> left, T right)
        where T : struct, INumber<T> => Infix(Nullability.NotNull<T>(left.Node), left.Node, "/", Operand.OfNullable(left.Node, right));

    /// <summary><c>/</c> another expression. Whole numbers lose what is behind the point; division by zero is an error of the server's (22012).</summary>
    public static IExpr<T?> DividedBy<T>(this IExpr<T?> left, IExpr<T?> right)
        where T : struct, INumber<T> => Infix(Nullability.NotNull<T>(left.Node), left.Node, "/", right.Node);

    /// <summary><c>/</c> an expression that is never null. Whole numbers lose what is behind the point; division by zero is an error of the server's (22012).</summary>
    public static IExpr<T?> DividedBy<T>(this IExpr<T?> left, IExpr<T> right)
        where T : struct, INumber<T> => Infix(Nullability.NotNull<T>(left.Node), left.Node, "/", right.Node);

    /// <summary><c>/</c> a nullable expression. Whole numbers lose what is behind the point; division by zero is an error of the server's (22012).</summary>
    public static IExpr<T?> DividedBy<T>(this IExpr<T> left, IExpr<T?> right)
        where T : struct, INumber<T> => Infix(Nullability.NotNull<T>(left.Node), left.Node, "/", right.Node);

    /// <summary><c>%</c> a value. What division leaves.</summary>
    public static IExpr<T?> Modulo<T>(this IExpr<T?> left, T right)
        where T : struct, IBinaryInteger<T> => Infix(Nullability.NotNull<T>(left.Node), left.Node, "%", Operand.OfNullable(left.Node, right));

    /// <summary><c>%</c> another expression. What division leaves.</summary>
    public static IExpr<T?> Modulo<T>(this IExpr<T?> left, IExpr<T?> right)
        where T : struct, IBinaryInteger<T> => Infix(Nullability.NotNull<T>(left.Node), left.Node, "%", right.Node);

    /// <summary><c>%</c> an expression that is never null. What division leaves.</summary>
    public static IExpr<T?> Modulo<T>(this IExpr<T?> left, IExpr<T> right)
        where T : struct, IBinaryInteger<T> => Infix(Nullability.NotNull<T>(left.Node), left.Node, "%", right.Node);

    /// <summary><c>%</c> a nullable expression. What division leaves.</summary>
    public static IExpr<T?> Modulo<T>(this IExpr<T> left, IExpr<T?> right)
        where T : struct, IBinaryInteger<T> => Infix(Nullability.NotNull<T>(left.Node), left.Node, "%", right.Node);

    /// <summary><c>-</c> before an expression.</summary>
    public static IExpr<T?> Negate<T>(this IExpr<T?> operand)
        where T : struct, INumber<T> => new Prefix<T?>(Operand.TypeOf<T?>(operand.Node), "-", operand.Node);

    private static Infix<T?> Infix<T>(Schema.Types.ColumnType<T> type, Expr left, string @operator, Expr right)
        where T : struct => new(Nullability.OrNull(type), left, @operator, right);
}
