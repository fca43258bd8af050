using Backend.Data.Schema.Types;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary><c>OrNull()</c> of values and tuples; classes have theirs in <see cref="NullableReferenceItems"/>.</summary>
public static class NullableValueItems
{
    /// <summary>What an outer join may leave out: null as a whole.</summary>
    public static ISelectable<T?> OrNull<T>(this ISelectable<T> item)
        where T : struct => new OrNullValue<T>(item);

    /// <summary>An expression that an outer join may leave NULL.</summary>
    public static IExpr<T?> OrNull<T>(this IExpr<T> expression)
        where T : struct => new OrNullExpr<T?>(expression.Node, new NullableValueType<T>(Operand.TypeOf<T>(expression.Node)));
}
