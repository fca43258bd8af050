using Backend.Data.Schema.Types;
using Backend.Data.Sql;
using NpgsqlTypes;

namespace Backend.Data.Query;

/// <summary>The operands that operators of ranges share.</summary>
internal static class Ranges
{
    public static Condition Compare<T>(IExpr range, string @operator, T element)
        where T : struct => new Comparison(range.Node, @operator, new Value<T>(DefaultTypes.Of<T>(), element));

    public static Condition Compare<T>(IExpr range, string @operator, NpgsqlRange<T> other)
        where T : struct => new Comparison(range.Node, @operator, new Value<NpgsqlRange<T>>(Nullability.NotNull<NpgsqlRange<T>>(range.Node), other));

    public static Condition Compare(IExpr range, string @operator, IExpr other) => new Comparison(range.Node, @operator, other.Node);

    public static IExpr<T?> Bound<T>(IExpr range, string function)
        where T : struct => new Call<T?>(Nullability.OrNull(DefaultTypes.Of<T>()), function, range.Node);

    public static IExpr<T> Combine<T>(IExpr<T> range, string @operator, IExpr other) =>
        new Infix<T>(Operand.TypeOf<T>(range.Node), range.Node, @operator, other.Node);

    public static IExpr<NpgsqlRange<T>> Value<T>(IExpr like, NpgsqlRange<T> range)
        where T : struct => new Value<NpgsqlRange<T>>(Nullability.NotNull<NpgsqlRange<T>>(like.Node), range);
}
