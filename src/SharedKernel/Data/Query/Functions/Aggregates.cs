using Backend.Data.Schema.Types;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>
/// Functions. Meant for <c>using static</c>. Aggregates over no rows all but the counts are NULL, so their types say so.
/// </summary>
public static partial class Functions
{
    /// <summary><c>count(*)</c>.</summary>
    public static Aggregate<long> Count() => new(ColumnTypes.Bigint, new AggregateCall("count", []));

    /// <summary><c>count(expression)</c>: rows where it is not NULL.</summary>
    public static Aggregate<long> Count(IExpr expression) => new(ColumnTypes.Bigint, new AggregateCall("count", [expression.Node]));

    /// <summary>
    /// <c>(select count(*) from source where …)</c>: a count of its own beside each row, which the conditions may tie to
    /// the outer statement's columns. A null condition is one that is switched off.
    /// </summary>
    public static IExpr<long> Count<TRow>(ISource<TRow> source, params IEnumerable<Condition?> conditions) =>
        new ScalarQuery<long>(ColumnTypes.Bigint, Statements.Select(Count()).From(source).Where(conditions).Node);

    /// <summary><c>bool_and</c>: whether all are true; NULL is passed over.</summary>
    public static Aggregate<bool?> BoolAnd(IExpr<bool> expression) => Of(NullableBoolean, "bool_and", expression);

    /// <inheritdoc cref="BoolAnd(IExpr{bool})"/>
    public static Aggregate<bool?> BoolAnd(IExpr<bool?> expression) => Of(NullableBoolean, "bool_and", expression);

    /// <summary><c>bool_or</c>: whether one is true; NULL is passed over.</summary>
    public static Aggregate<bool?> BoolOr(IExpr<bool> expression) => Of(NullableBoolean, "bool_or", expression);

    /// <inheritdoc cref="BoolOr(IExpr{bool})"/>
    public static Aggregate<bool?> BoolOr(IExpr<bool?> expression) => Of(NullableBoolean, "bool_or", expression);

    /// <summary><c>string_agg</c>: the texts with a separator between; NULL is passed over. <c>OrderBy</c> says in which order.</summary>
    public static Aggregate<string?> StringAgg(IExpr<string?> text, string separator) =>
        new(new NullableReferenceType<string>(ColumnTypes.Text), new AggregateCall("string_agg", [text.Node, Value(separator).Node]));

    /// <summary><c>array_agg</c>: all values, NULL among them. <c>OrderBy</c> says in which order. NULL, not empty, over no rows.</summary>
    /// <exception cref="StatementException">The expression is an array itself.</exception>
    public static Aggregate<T[]?> ArrayAgg<T>(IExpr<T> expression)
    {
        var element = Operand.TypeOf<T>(expression.Node);
        if (!element.CanAggregate)
            throw new StatementException($"Arrays of {element.SqlName} must be rectangular in PostgreSQL and are not aggregated.");
        return new(
            new NullableReferenceType<T[]>(new ArrayType<T>(element)),
            new AggregateCall("array_agg", [expression.Node]) { KeepsNulls = true });
    }

    private static ColumnType<long?> NullableBigint { get; } = Nullability.OrNull(ColumnTypes.Bigint);

    private static ColumnType<bool?> NullableBoolean { get; } = Nullability.OrNull(ColumnTypes.Boolean);

    private static ColumnType<decimal?> NullableNumeric { get; } = Nullability.OrNull(SqlTypes.Numeric);

    private static ColumnType<double?> NullableDouble { get; } = Nullability.OrNull(SqlTypes.DoublePrecision);

    private static ColumnType<TimeSpan?> NullableInterval { get; } = Nullability.OrNull(SqlTypes.Interval);

    private static Aggregate<T> Of<T>(ColumnType<T> type, string function, IExpr expression, string? cast = null) =>
        new(type, new AggregateCall(function, [expression.Node], cast));
}
