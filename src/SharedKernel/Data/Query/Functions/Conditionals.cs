using Backend.Data.Sql;

namespace Backend.Data.Query;

public static partial class Functions
{
    /// <summary><c>case</c>: <c>Case().When(condition, result).Else(result)</c>; without ELSE it ends by <c>End()</c>.</summary>
    public static CaseStart Case() => CaseStart.Instance;

    /// <summary><c>coalesce</c>: the first that is not NULL. It may begin with columns that an outer join leaves NULL.</summary>
    public static IExpr<T> Coalesce<T>(IExpr<T?> first, IExpr<T> last) =>
        new Coalesced<T>(Operand.TypeOf<T>(last.Node), [first.Node], last.Node);

    /// <inheritdoc cref="Coalesce{T}(IExpr{T}, IExpr{T})"/>
    public static IExpr<T> Coalesce<T>(IExpr<T?> first, IExpr<T> last)
        where T : struct => new Coalesced<T>(Operand.TypeOf<T>(last.Node), [first.Node], last.Node);

    /// <inheritdoc cref="Coalesce{T}(IExpr{T}, IExpr{T})"/>
    public static IExpr<T> Coalesce<T>(IExpr<T?> first, T last)
    {
        var value = new Value<T>(Nullability.NotNull<T>(first.Node), last);
        return new Coalesced<T>(value.ValueType, [first.Node], value);
    }

    /// <inheritdoc cref="Coalesce{T}(IExpr{T}, IExpr{T})"/>
    public static IExpr<T> Coalesce<T>(IExpr<T?> first, T last)
        where T : struct
    {
        var value = new Value<T>(Nullability.NotNull<T>(first.Node), last);
        return new Coalesced<T>(value.ValueType, [first.Node], value);
    }

    /// <inheritdoc cref="Coalesce{T}(IExpr{T}, IExpr{T})"/>
    public static IExpr<T> Coalesce<T>(IExpr<T?> first, IExpr<T?> second, IExpr<T> last) =>
        new Coalesced<T>(Operand.TypeOf<T>(last.Node), [first.Node, second.Node], last.Node);

    /// <inheritdoc cref="Coalesce{T}(IExpr{T}, IExpr{T})"/>
    public static IExpr<T> Coalesce<T>(IExpr<T?> first, IExpr<T?> second, IExpr<T> last)
        where T : struct => new Coalesced<T>(Operand.TypeOf<T>(last.Node), [first.Node, second.Node], last.Node);

    /// <summary><c>nullif</c>: NULL when it has this value.</summary>
    public static IExpr<T?> NullIf<T>(IExpr<T> operand, T value)
        where T : struct => new Call<T?>(Nullability.OrNull(Operand.TypeOf<T>(operand.Node)), "nullif", operand.Node, Operand.Of(operand.Node, value));

    /// <inheritdoc cref="NullIf{T}(IExpr{T}, T)"/>
    public static IExpr<T?> NullIf<T>(IExpr<T?> operand, T value)
        where T : struct => new Call<T?>(Operand.TypeOf<T?>(operand.Node), "nullif", operand.Node, Operand.OfNullable(operand.Node, value));

    /// <inheritdoc cref="NullIf{T}(IExpr{T}, T)"/>
    public static IExpr<string?> NullIf(IExpr<string?> operand, string value) =>
        new Call<string?>(Nullability.OrNullReference<string?>(operand.Node), "nullif", operand.Node, Value(value).Node);

    /// <summary><c>greatest</c> of all. NULL is passed over; only of nothing but NULL it is NULL.</summary>
    public static IExpr<T> Greatest<T>(IExpr<T> first, params IReadOnlyList<IExpr<T>> others) => Extreme("greatest", first, others);

    /// <summary><c>greatest</c> of an expression and a value.</summary>
    public static IExpr<T> Greatest<T>(IExpr<T> expression, T value) =>
        new Call<T>(Operand.TypeOf<T>(expression.Node), "greatest", expression.Node, Operand.Of(expression.Node, value));

    /// <summary><c>least</c> of all. NULL is passed over; only of nothing but NULL it is NULL.</summary>
    public static IExpr<T> Least<T>(IExpr<T> first, params IReadOnlyList<IExpr<T>> others) => Extreme("least", first, others);

    /// <summary><c>least</c> of an expression and a value.</summary>
    public static IExpr<T> Least<T>(IExpr<T> expression, T value) =>
        new Call<T>(Operand.TypeOf<T>(expression.Node), "least", expression.Node, Operand.Of(expression.Node, value));

    private static Call<T> Extreme<T>(string function, IExpr<T> first, IReadOnlyList<IExpr<T>> others) =>
        new(Operand.TypeOf<T>(first.Node), function, [first.Node, .. others.Select(other => other.Node)]);
}
