using Backend.Data.Sql;

namespace Backend.Data.Query;

public static partial class Functions
{
    /// <summary><c>percentile_cont … within group (order by …)</c>: the value at a fraction of the ordered rows, between two where it falls there. 0.5 is the median.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The fraction is not within 0 and 1.</exception>
    public static Aggregate<double?> PercentileCont(double fraction, IExpr<double> expression) =>
        WithinGroup(NullableDouble, "percentile_cont", [Fraction(fraction)], expression);

    /// <inheritdoc cref="PercentileCont(double, IExpr{double})"/>
    public static Aggregate<double?> PercentileCont(double fraction, IExpr<double?> expression) =>
        WithinGroup(NullableDouble, "percentile_cont", [Fraction(fraction)], expression);

    /// <inheritdoc cref="PercentileCont(double, IExpr{double})"/>
    public static Aggregate<double?> PercentileCont(double fraction, IExpr<decimal> expression) =>
        WithinGroup(NullableDouble, "percentile_cont", [Fraction(fraction)], expression);

    /// <inheritdoc cref="PercentileCont(double, IExpr{double})"/>
    public static Aggregate<double?> PercentileCont(double fraction, IExpr<decimal?> expression) =>
        WithinGroup(NullableDouble, "percentile_cont", [Fraction(fraction)], expression);

    /// <inheritdoc cref="PercentileCont(double, IExpr{double})"/>
    public static Aggregate<double?> PercentileCont(double fraction, IExpr<long> expression) =>
        WithinGroup(NullableDouble, "percentile_cont", [Fraction(fraction)], expression);

    /// <inheritdoc cref="PercentileCont(double, IExpr{double})"/>
    public static Aggregate<double?> PercentileCont(double fraction, IExpr<long?> expression) =>
        WithinGroup(NullableDouble, "percentile_cont", [Fraction(fraction)], expression);

    /// <inheritdoc cref="PercentileCont(double, IExpr{double})"/>
    public static Aggregate<double?> PercentileCont(double fraction, IExpr<int> expression) =>
        WithinGroup(NullableDouble, "percentile_cont", [Fraction(fraction)], expression);

    /// <inheritdoc cref="PercentileCont(double, IExpr{double})"/>
    public static Aggregate<double?> PercentileCont(double fraction, IExpr<int?> expression) =>
        WithinGroup(NullableDouble, "percentile_cont", [Fraction(fraction)], expression);

    /// <summary><c>percentile_disc … within group (order by …)</c>: the first value at or beyond a fraction of the ordered rows.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The fraction is not within 0 and 1.</exception>
    public static Aggregate<T?> PercentileDisc<T>(double fraction, IExpr<T> expression)
        where T : struct => WithinGroup(Nullability.OrNull(Operand.TypeOf<T>(expression.Node)), "percentile_disc", [Fraction(fraction)], expression);

    /// <summary><c>mode() within group (order by …)</c>: the most frequent value, the least of several.</summary>
    public static Aggregate<T?> Mode<T>(IExpr<T> expression)
        where T : struct => WithinGroup(Nullability.OrNull(Operand.TypeOf<T>(expression.Node)), "mode", [], expression);

    /// <inheritdoc cref="Mode{T}(IExpr{T})"/>
    public static Aggregate<T?> Mode<T>(IExpr<T?> expression)
        where T : struct => WithinGroup(Operand.TypeOf<T?>(expression.Node), "mode", [], expression);

    private static Aggregate<T> WithinGroup<T>(Schema.Types.ColumnType<T> type, string function, IReadOnlyList<Expr> arguments, IExpr expression) =>
        new(type, new AggregateCall(function, arguments) { NoArguments = "", WithinGroup = new OrderTerm(expression.Node, descending: false) });

    private static Expr Fraction(double fraction)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(fraction, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(fraction, 1);
        return Value(fraction).Node;
    }
}
