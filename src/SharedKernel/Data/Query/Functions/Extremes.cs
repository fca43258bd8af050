using Backend.Data.Schema.Types;
using Backend.Data.Sql;

namespace Backend.Data.Query;

public static partial class Functions
{
    /// <summary><c>min</c>: the least; NULL is passed over.</summary>
    public static Aggregate<T?> Min<T>(IExpr<T> expression)
        where T : struct => Of(Nullability.OrNull(Operand.TypeOf<T>(expression.Node)), "min", expression);

    /// <inheritdoc cref="Min{T}(IExpr{T})"/>
    public static Aggregate<T?> Min<T>(IExpr<T?> expression)
        where T : struct => Of(Operand.TypeOf<T?>(expression.Node), "min", expression);

    /// <summary><c>min</c> of texts, by the rules of the collation; NULL is passed over.</summary>
    public static Aggregate<string?> Min(IExpr<string?> expression) =>
        Of(new NullableReferenceType<string>(ColumnTypes.Text), "min", expression);

    /// <summary><c>max</c>: the greatest; NULL is passed over.</summary>
    public static Aggregate<T?> Max<T>(IExpr<T> expression)
        where T : struct => Of(Nullability.OrNull(Operand.TypeOf<T>(expression.Node)), "max", expression);

    /// <inheritdoc cref="Max{T}(IExpr{T})"/>
    public static Aggregate<T?> Max<T>(IExpr<T?> expression)
        where T : struct => Of(Operand.TypeOf<T?>(expression.Node), "max", expression);

    /// <summary><c>max</c> of texts, by the rules of the collation; NULL is passed over.</summary>
    public static Aggregate<string?> Max(IExpr<string?> expression) =>
        Of(new NullableReferenceType<string>(ColumnTypes.Text), "max", expression);
}
