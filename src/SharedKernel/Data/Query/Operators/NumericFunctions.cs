using System.Numerics;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>Functions of numbers, by PostgreSQL's names; of nullable ones in <see cref="NullableNumericFunctions"/>.</summary>
public static class NumericFunctions
{
    /// <summary><c>abs</c>.</summary>
    public static IExpr<T> Abs<T>(this IExpr<T> number)
        where T : struct, INumber<T> => new Call<T>(Operand.TypeOf<T>(number.Node), "abs", number.Node);

    /// <summary><c>round</c> to a whole number; halves go away from zero in <c>numeric</c>, to the even one in <c>double precision</c>.</summary>
    public static IExpr<T> Round<T>(this IExpr<T> number)
        where T : struct, IFloatingPoint<T> => FloatingCall.Of(Operand.TypeOf<T>(number.Node), "round", number.Node);

    /// <summary><c>round</c> to so many digits behind the point, or before it when negative; halves go away from zero.</summary>
    public static IExpr<decimal> Round(this IExpr<decimal> number, int digits) =>
        new Call<decimal>(Operand.TypeOf<decimal>(number.Node), "round", number.Node, Functions.Value(digits).Node);

    /// <summary><c>ceiling</c>.</summary>
    public static IExpr<T> Ceiling<T>(this IExpr<T> number)
        where T : struct, IFloatingPoint<T> => FloatingCall.Of(Operand.TypeOf<T>(number.Node), "ceiling", number.Node);

    /// <summary><c>floor</c>.</summary>
    public static IExpr<T> Floor<T>(this IExpr<T> number)
        where T : struct, IFloatingPoint<T> => FloatingCall.Of(Operand.TypeOf<T>(number.Node), "floor", number.Node);

    /// <summary><c>trunc</c>: towards zero.</summary>
    public static IExpr<T> Trunc<T>(this IExpr<T> number)
        where T : struct, IFloatingPoint<T> => FloatingCall.Of(Operand.TypeOf<T>(number.Node), "trunc", number.Node);

    /// <summary><c>power</c>.</summary>
    public static IExpr<T> Power<T>(this IExpr<T> number, T exponent)
        where T : struct, IFloatingPoint<T> =>
        FloatingCall.Of(Operand.TypeOf<T>(number.Node), "power", number.Node, Operand.Of(number.Node, exponent));

    /// <summary><c>sqrt</c>. Of a negative number it is an error of the server's (2201F).</summary>
    public static IExpr<T> Sqrt<T>(this IExpr<T> number)
        where T : struct, IFloatingPoint<T> => FloatingCall.Of(Operand.TypeOf<T>(number.Node), "sqrt", number.Node);
}
