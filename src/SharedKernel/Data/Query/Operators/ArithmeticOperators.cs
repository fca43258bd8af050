using System.Numerics;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>Arithmetic of the server's, so that an update changes what is there and not what was read.</summary>
public static class ArithmeticOperators
{
    /// <summary><c>+</c> a value. Out of range is an error of the server's (22003).</summary>
    public static IExpr<T> Plus<T>(this IExpr<T> left, T right)
        where T : struct, INumber<T> => new Infix<T>(Operand.TypeOf<T>(left.Node), left.Node, "+", Operand.Of(left.Node, right));

    /// <summary><c>-</c> a value. Out of range is an error of the server's (22003).</summary>
    public static IExpr<T> Minus<T>(this IExpr<T> left, T right)
        where T : struct, INumber<T> => new Infix<T>(Operand.TypeOf<T>(left.Node), left.Node, "-", Operand.Of(left.Node, right));
}
