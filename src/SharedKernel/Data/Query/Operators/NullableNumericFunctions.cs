using System.Numerics;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>Functions of numbers that may be NULL, and then are NULL.</summary>
public static class NullableNumericFunctions
{
    /// <inheritdoc cref="NumericFunctions.Abs"/>
    public static IExpr<T?> Abs<T>(this IExpr<T?> number)
        where T : struct, INumber<T> => new Call<T?>(Operand.TypeOf<T?>(number.Node), "abs", number.Node);

    /// <inheritdoc cref="NumericFunctions.Round{T}(IExpr{T})"/>
    public static IExpr<T?> Round<T>(this IExpr<T?> number)
        where T : struct, IFloatingPoint<T> => FloatingCall.Of(Operand.TypeOf<T?>(number.Node), "round", number.Node);

    /// <inheritdoc cref="NumericFunctions.Round(IExpr{decimal}, int)"/>
    public static IExpr<decimal?> Round(this IExpr<decimal?> number, int digits) =>
        new Call<decimal?>(Operand.TypeOf<decimal?>(number.Node), "round", number.Node, Functions.Value(digits).Node);

    /// <inheritdoc cref="NumericFunctions.Ceiling"/>
    public static IExpr<T?> Ceiling<T>(this IExpr<T?> number)
        where T : struct, IFloatingPoint<T> => FloatingCall.Of(Operand.TypeOf<T?>(number.Node), "ceiling", number.Node);

    /// <inheritdoc cref="NumericFunctions.Floor"/>
    public static IExpr<T?> Floor<T>(this IExpr<T?> number)
        where T : struct, IFloatingPoint<T> => FloatingCall.Of(Operand.TypeOf<T?>(number.Node), "floor", number.Node);

    /// <inheritdoc cref="NumericFunctions.Trunc"/>
    public static IExpr<T?> Trunc<T>(this IExpr<T?> number)
        where T : struct, IFloatingPoint<T> => FloatingCall.Of(Operand.TypeOf<T?>(number.Node), "trunc", number.Node);

    /// <inheritdoc cref="NumericFunctions.Power"/>
    public static IExpr<T?> Power<T>(this IExpr<T?> number, T exponent)
        where T : struct, IFloatingPoint<T> =>
        FloatingCall.Of(Operand.TypeOf<T?>(number.Node), "power", number.Node, Operand.OfNullable(number.Node, exponent));

    /// <inheritdoc cref="NumericFunctions.Sqrt"/>
    public static IExpr<T?> Sqrt<T>(this IExpr<T?> number)
        where T : struct, IFloatingPoint<T> => FloatingCall.Of(Operand.TypeOf<T?>(number.Node), "sqrt", number.Node);
}
