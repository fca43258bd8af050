using Backend.Data.Schema.Types;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>Casts to the types of <see cref="SqlTypes"/>. What the type cannot hold is an error of the server's (22003, 22P02).</summary>
public static class CastOperators
{
    /// <summary><c>cast</c> to a type: <c>Quantity.Cast(SqlTypes.Bigint)</c>.</summary>
    public static IExpr<TOut> Cast<T, TOut>(this IExpr<T> operand, ColumnType<TOut> type)
        where T : struct
        where TOut : struct => new CastTo<TOut>(type, operand.Node);

    /// <inheritdoc cref="Cast{T, TOut}(IExpr{T}, ColumnType{TOut})"/>
    public static IExpr<TOut?> Cast<T, TOut>(this IExpr<T?> operand, ColumnType<TOut> type)
        where T : struct
        where TOut : struct => new CastTo<TOut?>(Nullability.OrNull(type), operand.Node);

    /// <summary><c>cast</c> of text to a type, whose input syntax it must have.</summary>
    public static IExpr<TOut?> Cast<TOut>(this IExpr<string?> operand, ColumnType<TOut> type)
        where TOut : struct => new CastTo<TOut?>(Nullability.OrNull(type), operand.Node);

    /// <summary><c>cast</c> to text, as PostgreSQL writes the value.</summary>
    public static IExpr<string> Cast<T>(this IExpr<T> operand, ColumnType<string> type)
        where T : struct => new CastTo<string>(type, operand.Node);

    /// <inheritdoc cref="Cast{T}(IExpr{T}, ColumnType{string})"/>
    public static IExpr<string?> Cast<T>(this IExpr<T?> operand, ColumnType<string> type)
        where T : struct => new CastTo<string?>(new NullableReferenceType<string>(type), operand.Node);
}
