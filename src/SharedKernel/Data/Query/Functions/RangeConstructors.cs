using Backend.Data.Schema.Types;
using Backend.Data.Sql;
using NpgsqlTypes;

namespace Backend.Data.Query;

public static partial class Functions
{
    /// <summary><c>tstzrange</c>: from one moment up to another, which is not in it. NULL has no bound.</summary>
    public static IExpr<NpgsqlRange<DateTimeOffset>> TsTzRange(IExpr<DateTimeOffset?> lower, IExpr<DateTimeOffset?> upper) =>
        Range(RangeTypes.TsTz, "tstzrange", lower, upper);

    /// <inheritdoc cref="TsTzRange(IExpr{DateTimeOffset?}, IExpr{DateTimeOffset?})"/>
    public static IExpr<NpgsqlRange<DateTimeOffset>> TsTzRange(IExpr<DateTimeOffset> lower, IExpr<DateTimeOffset?> upper) =>
        Range(RangeTypes.TsTz, "tstzrange", lower, upper);

    /// <inheritdoc cref="TsTzRange(IExpr{DateTimeOffset?}, IExpr{DateTimeOffset?})"/>
    public static IExpr<NpgsqlRange<DateTimeOffset>> TsTzRange(IExpr<DateTimeOffset> lower, IExpr<DateTimeOffset> upper) =>
        Range(RangeTypes.TsTz, "tstzrange", lower, upper);

    /// <summary><c>daterange</c>: from one date up to another, which is not in it. NULL has no bound.</summary>
    public static IExpr<NpgsqlRange<DateOnly>> DateRange(IExpr<DateOnly?> lower, IExpr<DateOnly?> upper) =>
        Range(RangeTypes.Date, "daterange", lower, upper);

    /// <inheritdoc cref="DateRange(IExpr{DateOnly?}, IExpr{DateOnly?})"/>
    public static IExpr<NpgsqlRange<DateOnly>> DateRange(IExpr<DateOnly> lower, IExpr<DateOnly?> upper) =>
        Range(RangeTypes.Date, "daterange", lower, upper);

    /// <inheritdoc cref="DateRange(IExpr{DateOnly?}, IExpr{DateOnly?})"/>
    public static IExpr<NpgsqlRange<DateOnly>> DateRange(IExpr<DateOnly> lower, IExpr<DateOnly> upper) =>
        Range(RangeTypes.Date, "daterange", lower, upper);

    private static Call<NpgsqlRange<T>> Range<T>(ColumnType<NpgsqlRange<T>> type, string function, IExpr lower, IExpr upper)
        where T : struct => new(type, function, lower.Node, upper.Node) { TakesNull = true };
}
