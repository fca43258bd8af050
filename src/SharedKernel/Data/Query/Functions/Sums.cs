using Backend.Data.Sql;

namespace Backend.Data.Query;

public static partial class Functions
{
    /// <summary><c>sum</c>, cast back from numeric: out of range is an error of the server's (22003).</summary>
    public static Aggregate<long?> Sum(IExpr<long> expression) => Of(NullableBigint, "sum", expression, "bigint");

    /// <inheritdoc cref="Sum(IExpr{long})"/>
    public static Aggregate<long?> Sum(IExpr<long?> expression) => Of(NullableBigint, "sum", expression, "bigint");

    /// <summary><c>sum</c>, wider than what is added.</summary>
    public static Aggregate<long?> Sum(IExpr<int> expression) => Of(NullableBigint, "sum", expression);

    /// <inheritdoc cref="Sum(IExpr{int})"/>
    public static Aggregate<long?> Sum(IExpr<int?> expression) => Of(NullableBigint, "sum", expression);

    /// <summary><c>sum</c>, wider than what is added.</summary>
    public static Aggregate<long?> Sum(IExpr<short> expression) => Of(NullableBigint, "sum", expression);

    /// <inheritdoc cref="Sum(IExpr{short})"/>
    public static Aggregate<long?> Sum(IExpr<short?> expression) => Of(NullableBigint, "sum", expression);

    /// <summary><c>sum</c>, exact.</summary>
    public static Aggregate<decimal?> Sum(IExpr<decimal> expression) => Of(NullableNumeric, "sum", expression);

    /// <inheritdoc cref="Sum(IExpr{decimal})"/>
    public static Aggregate<decimal?> Sum(IExpr<decimal?> expression) => Of(NullableNumeric, "sum", expression);

    /// <summary><c>sum</c>, inexact: it depends on the order of the rows.</summary>
    public static Aggregate<double?> Sum(IExpr<double> expression) => Of(NullableDouble, "sum", expression);

    /// <inheritdoc cref="Sum(IExpr{double})"/>
    public static Aggregate<double?> Sum(IExpr<double?> expression) => Of(NullableDouble, "sum", expression);

    /// <summary><c>sum</c> of durations.</summary>
    public static Aggregate<TimeSpan?> Sum(IExpr<TimeSpan> expression) => Of(NullableInterval, "sum", expression);

    /// <inheritdoc cref="Sum(IExpr{TimeSpan})"/>
    public static Aggregate<TimeSpan?> Sum(IExpr<TimeSpan?> expression) => Of(NullableInterval, "sum", expression);

    /// <summary><c>avg</c>, with 16 digits or more.</summary>
    public static Aggregate<decimal?> Avg(IExpr<long> expression) => Of(NullableNumeric, "avg", expression);

    /// <inheritdoc cref="Avg(IExpr{long})"/>
    public static Aggregate<decimal?> Avg(IExpr<long?> expression) => Of(NullableNumeric, "avg", expression);

    /// <summary><c>avg</c>, with 16 digits or more.</summary>
    public static Aggregate<decimal?> Avg(IExpr<int> expression) => Of(NullableNumeric, "avg", expression);

    /// <inheritdoc cref="Avg(IExpr{int})"/>
    public static Aggregate<decimal?> Avg(IExpr<int?> expression) => Of(NullableNumeric, "avg", expression);

    /// <summary><c>avg</c>, with 16 digits or more.</summary>
    public static Aggregate<decimal?> Avg(IExpr<short> expression) => Of(NullableNumeric, "avg", expression);

    /// <inheritdoc cref="Avg(IExpr{short})"/>
    public static Aggregate<decimal?> Avg(IExpr<short?> expression) => Of(NullableNumeric, "avg", expression);

    /// <summary><c>avg</c>, with 16 digits or more.</summary>
    public static Aggregate<decimal?> Avg(IExpr<decimal> expression) => Of(NullableNumeric, "avg", expression);

    /// <inheritdoc cref="Avg(IExpr{decimal})"/>
    public static Aggregate<decimal?> Avg(IExpr<decimal?> expression) => Of(NullableNumeric, "avg", expression);

    /// <summary><c>avg</c>, inexact.</summary>
    public static Aggregate<double?> Avg(IExpr<double> expression) => Of(NullableDouble, "avg", expression);

    /// <inheritdoc cref="Avg(IExpr{double})"/>
    public static Aggregate<double?> Avg(IExpr<double?> expression) => Of(NullableDouble, "avg", expression);

    /// <summary><c>avg</c> of durations.</summary>
    public static Aggregate<TimeSpan?> Avg(IExpr<TimeSpan> expression) => Of(NullableInterval, "avg", expression);

    /// <inheritdoc cref="Avg(IExpr{TimeSpan})"/>
    public static Aggregate<TimeSpan?> Avg(IExpr<TimeSpan?> expression) => Of(NullableInterval, "avg", expression);
}
