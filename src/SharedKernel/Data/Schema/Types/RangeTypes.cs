using System.Globalization;
using NpgsqlTypes;

namespace Backend.Data.Schema.Types;

/// <summary>One instance of every range.</summary>
internal static class RangeTypes
{
    public static ColumnType<NpgsqlRange<int>> Int4 { get; } =
        new RangeType<int>("int4range", NpgsqlDbType.Integer, bound => bound.ToString(CultureInfo.InvariantCulture), _ => null);

    public static ColumnType<NpgsqlRange<long>> Int8 { get; } =
        new RangeType<long>("int8range", NpgsqlDbType.Bigint, bound => bound.ToString(CultureInfo.InvariantCulture), _ => null);

    public static ColumnType<NpgsqlRange<decimal>> Num { get; } =
        new RangeType<decimal>("numrange", NpgsqlDbType.Numeric, bound => bound.ToString(CultureInfo.InvariantCulture), _ => null);

    public static ColumnType<NpgsqlRange<DateTimeOffset>> TsTz { get; } = new RangeType<DateTimeOffset>(
        "tstzrange",
        NpgsqlDbType.TimestampTz,
        bound => bound.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
        bound => !InstantType.IsFinite(bound) ? "finite" : bound.Offset == TimeSpan.Zero ? null : "in UTC");

    public static ColumnType<NpgsqlRange<DateTime>> Ts { get; } = new RangeType<DateTime>(
        "tsrange",
        NpgsqlDbType.Timestamp,
        bound => bound.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff", CultureInfo.InvariantCulture),
        bound => !TimestampType.IsFinite(bound) ? "finite" : bound.Kind == DateTimeKind.Unspecified ? null : "without a zone");

    public static ColumnType<NpgsqlRange<DateOnly>> Date { get; } = new RangeType<DateOnly>(
        "daterange",
        NpgsqlDbType.Date,
        bound => bound.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bound => bound == DateOnly.MinValue || bound == DateOnly.MaxValue ? "finite" : null);
}
