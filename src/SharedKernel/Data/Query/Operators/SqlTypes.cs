using Backend.Data.Schema.Types;

namespace Backend.Data.Query;

/// <summary>What <c>Cast(…)</c> casts to, by PostgreSQL's names.</summary>
public static class SqlTypes
{
    /// <summary><c>boolean</c>.</summary>
    public static ColumnType<bool> Boolean => ColumnTypes.Boolean;

    /// <summary><c>smallint</c>: 16 bits. What has a fraction is rounded.</summary>
    public static ColumnType<short> Smallint => ColumnTypes.Smallint;

    /// <summary><c>integer</c>: 32 bits. What has a fraction is rounded.</summary>
    public static ColumnType<int> Integer => ColumnTypes.Integer;

    /// <summary><c>bigint</c>: 64 bits. What has a fraction is rounded.</summary>
    public static ColumnType<long> Bigint => ColumnTypes.Bigint;

    /// <summary><c>numeric</c>, exact; .NET reads up to 28 digits of it.</summary>
    public static ColumnType<decimal> Numeric => ColumnTypes.Numeric;

    /// <summary><c>real</c>: 32 bits, inexact.</summary>
    public static ColumnType<float> Real => ColumnTypes.Real;

    /// <summary><c>double precision</c>: 64 bits, inexact.</summary>
    public static ColumnType<double> DoublePrecision => ColumnTypes.DoublePrecision;

    /// <summary><c>text</c>.</summary>
    public static ColumnType<string> Text => ColumnTypes.Text;

    /// <summary><c>uuid</c>.</summary>
    public static ColumnType<Guid> Uuid => ColumnTypes.Uuid;

    /// <summary><c>timestamptz</c>: an instant.</summary>
    public static ColumnType<DateTimeOffset> TimestampTz => ColumnTypes.TimestampTz;

    /// <summary><c>timestamp</c>: date and time of a clock, in no time zone.</summary>
    public static ColumnType<DateTime> Timestamp => ColumnTypes.Timestamp;

    /// <summary><c>date</c>.</summary>
    public static ColumnType<DateOnly> Date => ColumnTypes.Date;

    /// <summary><c>time</c>: of a day, in no time zone.</summary>
    public static ColumnType<TimeOnly> Time => ColumnTypes.Time;

    /// <summary><c>interval</c>; .NET reads it as days and time, and refuses months.</summary>
    public static ColumnType<TimeSpan> Interval => ColumnTypes.Interval;
}
