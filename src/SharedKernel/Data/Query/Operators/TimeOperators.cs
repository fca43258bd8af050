using Backend.Data.Schema.Types;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>Moments. What depends on a calendar goes by UTC, or by the time zone that is named; never by the session's.</summary>
public static class TimeOperators
{
    /// <summary><c>date_trunc</c>: the beginning of the unit that the moment is in.</summary>
    /// <param name="moment">The moment.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="timeZone">An IANA name such as <c>Europe/Vienna</c>; null for UTC. A name the server does not know is its error (22023).</param>
    public static IExpr<DateTimeOffset> DateTrunc(this IExpr<DateTimeOffset> moment, DateUnit unit, string? timeZone = null) =>
        Truncated<DateTimeOffset>(moment.Node, unit, timeZone);

    /// <inheritdoc cref="DateTrunc(IExpr{DateTimeOffset}, DateUnit, string)"/>
    public static IExpr<DateTimeOffset?> DateTrunc(this IExpr<DateTimeOffset?> moment, DateUnit unit, string? timeZone = null) =>
        Truncated<DateTimeOffset?>(moment.Node, unit, timeZone);

    /// <summary><c>extract</c>: one part of the moment, as a number.</summary>
    /// <param name="moment">The moment.</param>
    /// <param name="part">The part.</param>
    /// <param name="timeZone">An IANA name such as <c>Europe/Vienna</c>; null for UTC. A name the server does not know is its error (22023).</param>
    public static IExpr<decimal> Extract(this IExpr<DateTimeOffset> moment, DatePart part, string? timeZone = null) =>
        new ExtractField<decimal>(SqlTypes.Numeric, TimeNames.Of(part), ToZone(SqlTypes.Timestamp, moment.Node, timeZone));

    /// <inheritdoc cref="Extract(IExpr{DateTimeOffset}, DatePart, string)"/>
    public static IExpr<decimal?> Extract(this IExpr<DateTimeOffset?> moment, DatePart part, string? timeZone = null) =>
        new ExtractField<decimal?>(Nullability.OrNull(SqlTypes.Numeric), TimeNames.Of(part), ToZone(SqlTypes.Timestamp, moment.Node, timeZone));

    /// <summary><c>at time zone</c>: date and time that clocks of the zone show. <c>Cast(SqlTypes.Date)</c> makes it a date.</summary>
    /// <param name="moment">The moment.</param>
    /// <param name="timeZone">An IANA name such as <c>Europe/Vienna</c>. A name the server does not know is its error (22023).</param>
    public static IExpr<DateTime> AtTimeZone(this IExpr<DateTimeOffset> moment, string timeZone) =>
        ToZone(SqlTypes.Timestamp, moment.Node, timeZone);

    /// <inheritdoc cref="AtTimeZone(IExpr{DateTimeOffset}, string)"/>
    public static IExpr<DateTime?> AtTimeZone(this IExpr<DateTimeOffset?> moment, string timeZone) =>
        ToZone(Nullability.OrNull(SqlTypes.Timestamp), moment.Node, timeZone);

    /// <summary><c>at time zone</c>: the moment at which clocks of the zone show this date and time.</summary>
    /// <inheritdoc cref="AtTimeZone(IExpr{DateTimeOffset}, string)"/>
    public static IExpr<DateTimeOffset> AtTimeZone(this IExpr<DateTime> moment, string timeZone) =>
        ToZone(ColumnTypes.TimestampTz, moment.Node, timeZone);

    /// <inheritdoc cref="AtTimeZone(IExpr{DateTime}, string)"/>
    public static IExpr<DateTimeOffset?> AtTimeZone(this IExpr<DateTime?> moment, string timeZone) =>
        ToZone(Nullability.OrNull(ColumnTypes.TimestampTz), moment.Node, timeZone);

    /// <summary><c>+</c> a duration: so many seconds later, whatever clocks do meanwhile.</summary>
    public static IExpr<DateTimeOffset> Plus(this IExpr<DateTimeOffset> moment, TimeSpan duration) => Shifted<DateTimeOffset>(moment.Node, "+", duration);

    /// <inheritdoc cref="Plus(IExpr{DateTimeOffset}, TimeSpan)"/>
    public static IExpr<DateTimeOffset?> Plus(this IExpr<DateTimeOffset?> moment, TimeSpan duration) => Shifted<DateTimeOffset?>(moment.Node, "+", duration);

    /// <summary><c>-</c> a duration: so many seconds earlier, whatever clocks did meanwhile.</summary>
    public static IExpr<DateTimeOffset> Minus(this IExpr<DateTimeOffset> moment, TimeSpan duration) => Shifted<DateTimeOffset>(moment.Node, "-", duration);

    /// <inheritdoc cref="Minus(IExpr{DateTimeOffset}, TimeSpan)"/>
    public static IExpr<DateTimeOffset?> Minus(this IExpr<DateTimeOffset?> moment, TimeSpan duration) => Shifted<DateTimeOffset?>(moment.Node, "-", duration);

    /// <summary><c>-</c> another moment: the duration between, in days of 24 hours and time.</summary>
    public static IExpr<TimeSpan> Minus(this IExpr<DateTimeOffset> later, IExpr<DateTimeOffset> earlier) =>
        new Infix<TimeSpan>(SqlTypes.Interval, later.Node, "-", earlier.Node);

    /// <inheritdoc cref="Minus(IExpr{DateTimeOffset}, IExpr{DateTimeOffset})"/>
    public static IExpr<TimeSpan?> Minus(this IExpr<DateTimeOffset?> later, IExpr<DateTimeOffset?> earlier) => Between(later.Node, earlier.Node);

    /// <inheritdoc cref="Minus(IExpr{DateTimeOffset}, IExpr{DateTimeOffset})"/>
    public static IExpr<TimeSpan?> Minus(this IExpr<DateTimeOffset?> later, IExpr<DateTimeOffset> earlier) => Between(later.Node, earlier.Node);

    /// <inheritdoc cref="Minus(IExpr{DateTimeOffset}, IExpr{DateTimeOffset})"/>
    public static IExpr<TimeSpan?> Minus(this IExpr<DateTimeOffset> later, IExpr<DateTimeOffset?> earlier) => Between(later.Node, earlier.Node);

    private static Call<T> Truncated<T>(Expr moment, DateUnit unit, string? timeZone) =>
        new(Operand.TypeOf<T>(moment), "date_trunc", TimeNames.Of(unit), moment, TimeNames.Zone(timeZone));

    private static Infix<T> ToZone<T>(ColumnType<T> type, Expr moment, string? timeZone) =>
        new(type, moment, "at time zone", TimeNames.Zone(timeZone));

    private static Infix<TimeSpan?> Between(Expr later, Expr earlier) =>
        new(Nullability.OrNull(SqlTypes.Interval), later, "-", earlier);

    // Seconds only: days of an interval have as many hours as the session's time zone gives them.
    private static Infix<T> Shifted<T>(Expr moment, string @operator, TimeSpan duration) =>
        new(Operand.TypeOf<T>(moment), moment, @operator, new Seconds(duration));
}
