using System.Globalization;
using Backend.Data.Schema.Types;
using NpgsqlTypes;

namespace Backend.Data.Query;

/// <summary>What <c>Cast(…)</c> casts to, by PostgreSQL's names.</summary>
public static class SqlTypes
{
    /// <summary><c>boolean</c>.</summary>
    public static ColumnType<bool> Boolean => ColumnTypes.Boolean;

    /// <summary><c>integer</c>: 32 bits. What has a fraction is rounded.</summary>
    public static ColumnType<int> Integer => ColumnTypes.Integer;

    /// <summary><c>bigint</c>: 64 bits. What has a fraction is rounded.</summary>
    public static ColumnType<long> Bigint => ColumnTypes.Bigint;

    /// <summary><c>numeric</c>, exact; .NET reads up to 28 digits of it.</summary>
    public static ColumnType<decimal> Numeric { get; } =
        new ScalarType<decimal>("numeric", NpgsqlDbType.Numeric, value => value.ToString(CultureInfo.InvariantCulture));

    /// <summary><c>double precision</c>: 64 bits, inexact.</summary>
    public static ColumnType<double> DoublePrecision { get; } =
        new ScalarType<double>("double precision", NpgsqlDbType.Double, value => value.ToString("R", CultureInfo.InvariantCulture));

    /// <summary><c>text</c>.</summary>
    public static ColumnType<string> Text => ColumnTypes.Text;

    /// <summary><c>uuid</c>.</summary>
    public static ColumnType<Guid> Uuid => ColumnTypes.Uuid;

    /// <summary><c>timestamptz</c>: an instant.</summary>
    public static ColumnType<DateTimeOffset> TimestampTz => ColumnTypes.TimestampTz;

    /// <summary><c>timestamp</c>: date and time of a clock, in no time zone.</summary>
    public static ColumnType<DateTime> Timestamp { get; } =
        new ScalarType<DateTime>("timestamp", NpgsqlDbType.Timestamp, value => $"'{value.ToString("O", CultureInfo.InvariantCulture)}'");

    /// <summary><c>date</c>.</summary>
    public static ColumnType<DateOnly> Date { get; } =
        new ScalarType<DateOnly>("date", NpgsqlDbType.Date, value => $"'{value.ToString("O", CultureInfo.InvariantCulture)}'");

    /// <summary><c>time</c>: of a day, in no time zone.</summary>
    public static ColumnType<TimeOnly> Time { get; } =
        new ScalarType<TimeOnly>("time", NpgsqlDbType.Time, value => $"'{value.ToString("O", CultureInfo.InvariantCulture)}'");

    /// <summary><c>interval</c>; .NET reads it as days and time, and refuses months.</summary>
    public static ColumnType<TimeSpan> Interval { get; } =
        new ScalarType<TimeSpan>("interval", NpgsqlDbType.Interval, value => $"'{value.ToString("c", CultureInfo.InvariantCulture)}'");
}
