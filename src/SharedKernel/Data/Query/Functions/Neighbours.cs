using Backend.Data.Schema.Types;
using Backend.Data.Sql;

namespace Backend.Data.Query;

public static partial class Functions
{
    /// <summary><c>lag</c> over a window: the value so many rows before this one; NULL where there is none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset is negative.</exception>
    public static WindowFunction<T?> Lag<T>(IExpr<T> expression, int offset = 1)
        where T : struct => Neighbour(Nullability.OrNull(Operand.TypeOf<T>(expression.Node)), "lag", expression, offset);

    /// <inheritdoc cref="Lag{T}(IExpr{T}, int)"/>
    public static WindowFunction<T?> Lag<T>(IExpr<T?> expression, int offset = 1)
        where T : struct => Neighbour(Operand.TypeOf<T?>(expression.Node), "lag", expression, offset);

    /// <inheritdoc cref="Lag{T}(IExpr{T}, int)"/>
    public static WindowFunction<string?> Lag(IExpr<string?> expression, int offset = 1) =>
        Neighbour(new NullableReferenceType<string>(ColumnTypes.Text), "lag", expression, offset);

    /// <summary><c>lag</c> over a window: the value so many rows before this one, or <paramref name="otherwise"/> where there is none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset is negative.</exception>
    public static WindowFunction<T> Lag<T>(IExpr<T> expression, int offset, T otherwise) =>
        Neighbour(Operand.TypeOf<T>(expression.Node), "lag", expression, offset, Operand.Of(expression.Node, otherwise));

    /// <summary><c>lead</c> over a window: the value so many rows behind this one; NULL where there is none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset is negative.</exception>
    public static WindowFunction<T?> Lead<T>(IExpr<T> expression, int offset = 1)
        where T : struct => Neighbour(Nullability.OrNull(Operand.TypeOf<T>(expression.Node)), "lead", expression, offset);

    /// <inheritdoc cref="Lead{T}(IExpr{T}, int)"/>
    public static WindowFunction<T?> Lead<T>(IExpr<T?> expression, int offset = 1)
        where T : struct => Neighbour(Operand.TypeOf<T?>(expression.Node), "lead", expression, offset);

    /// <inheritdoc cref="Lead{T}(IExpr{T}, int)"/>
    public static WindowFunction<string?> Lead(IExpr<string?> expression, int offset = 1) =>
        Neighbour(new NullableReferenceType<string>(ColumnTypes.Text), "lead", expression, offset);

    /// <summary><c>lead</c> over a window: the value so many rows behind this one, or <paramref name="otherwise"/> where there is none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset is negative.</exception>
    public static WindowFunction<T> Lead<T>(IExpr<T> expression, int offset, T otherwise) =>
        Neighbour(Operand.TypeOf<T>(expression.Node), "lead", expression, offset, Operand.Of(expression.Node, otherwise));

    /// <summary><c>first_value</c> over a window: the value of the first row of the frame, which always has the current one.</summary>
    public static WindowFunction<T> FirstValue<T>(IExpr<T> expression) => new(Operand.TypeOf<T>(expression.Node), Kept("first_value", expression.Node));

    /// <summary><c>last_value</c> over a window: the value of the last row of the frame, which always has the current one. Without a frame that is the current one or its last peer.</summary>
    public static WindowFunction<T> LastValue<T>(IExpr<T> expression) => new(Operand.TypeOf<T>(expression.Node), Kept("last_value", expression.Node));

    /// <summary><c>nth_value</c> over a window: the value of the row of this number in the frame, the first being 1; NULL where there is none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public static WindowFunction<T?> NthValue<T>(IExpr<T> expression, int number)
        where T : struct => Nth(Nullability.OrNull(Operand.TypeOf<T>(expression.Node)), expression, number);

    /// <inheritdoc cref="NthValue{T}(IExpr{T}, int)"/>
    public static WindowFunction<T?> NthValue<T>(IExpr<T?> expression, int number)
        where T : struct => Nth(Operand.TypeOf<T?>(expression.Node), expression, number);

    /// <inheritdoc cref="NthValue{T}(IExpr{T}, int)"/>
    public static WindowFunction<string?> NthValue(IExpr<string?> expression, int number) =>
        Nth(new NullableReferenceType<string>(ColumnTypes.Text), expression, number);

    private static WindowFunction<T> Neighbour<T>(ColumnType<T> type, string function, IExpr expression, int offset, params Expr[] otherwise)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        var call = new AggregateCall(function, [expression.Node, Value(offset).Node, .. otherwise]);
        return new(type, call with { KeepsNulls = !type.AllowsNull });
    }

    private static WindowFunction<T> Nth<T>(ColumnType<T> type, IExpr expression, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        return new(type, new AggregateCall("nth_value", [expression.Node, Value(number).Node]));
    }

    private static AggregateCall Kept(string function, Expr expression) => new(function, [expression]) { KeepsNulls = true };
}
