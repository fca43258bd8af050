using Backend.Data.Schema.Types;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>
/// Aggregates. Over no rows all but the counts are NULL, so their types say so. Meant for <c>using static</c>.
/// </summary>
public static partial class Functions
{
    /// <summary><c>count(*)</c>.</summary>
    public static Aggregate<long> Count() => new(ColumnTypes.Bigint, new AggregateCall("count", []));

    /// <summary><c>count(expression)</c>: rows where it is not NULL.</summary>
    public static Aggregate<long> Count(IExpr expression) => new(ColumnTypes.Bigint, new AggregateCall("count", [expression.Node]));

    /// <summary><c>sum</c>, cast back from numeric: out of range is an error of the server's (22003).</summary>
    public static Aggregate<long?> Sum(IExpr<long> expression) => Sum<long?>(expression, Bigint, "bigint");

    /// <inheritdoc cref="Sum(IExpr{long})"/>
    public static Aggregate<long?> Sum(IExpr<long?> expression) => Sum<long?>(expression, Bigint, "bigint");

    /// <summary><c>sum</c>, wider than what is added.</summary>
    public static Aggregate<long?> Sum(IExpr<int> expression) => Sum<long?>(expression, Bigint);

    /// <inheritdoc cref="Sum(IExpr{int})"/>
    public static Aggregate<long?> Sum(IExpr<int?> expression) => Sum<long?>(expression, Bigint);

    /// <summary><c>min</c>.</summary>
    public static Aggregate<T?> Min<T>(IExpr<T> expression)
        where T : struct => new(new NullableValueType<T>(Operand.TypeOf<T>(expression.Node)), new AggregateCall("min", [expression.Node]));

    /// <summary><c>max</c>.</summary>
    public static Aggregate<T?> Max<T>(IExpr<T> expression)
        where T : struct => new(new NullableValueType<T>(Operand.TypeOf<T>(expression.Node)), new AggregateCall("max", [expression.Node]));

    private static ColumnType<long?> Bigint { get; } = new NullableValueType<long>(ColumnTypes.Bigint);

    private static Aggregate<T> Sum<T>(IExpr expression, ColumnType<T> type, string? cast = null) =>
        new(type, new AggregateCall("sum", [expression.Node], cast));
}
