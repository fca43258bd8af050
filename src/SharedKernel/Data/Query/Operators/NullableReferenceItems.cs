using Backend.Data.Schema.Types;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary><c>OrNull()</c> of classes; values have theirs in <see cref="NullableValueItems"/>.</summary>
public static class NullableReferenceItems
{
    /// <summary>What an outer join may leave out: null as a whole.</summary>
    public static ISelectable<T?> OrNull<T>(this ISelectable<T> item)
        where T : class => new OrNullReference<T>(item);

    /// <summary>An expression that an outer join may leave NULL.</summary>
    public static IExpr<T?> OrNull<T>(this IExpr<T> expression)
        where T : class => new OrNullExpr<T?>(expression.Node, new NullableReferenceType<T>(Operand.TypeOf<T>(expression.Node)));
}
