using System.Globalization;
using System.Net;
using NpgsqlTypes;

namespace Backend.Data.Schema.Types;

/// <summary>One instance of every type that takes no argument.</summary>
internal static class ColumnTypes
{
    public static ColumnType<bool> Boolean { get; } =
        new ScalarType<bool>("boolean", NpgsqlDbType.Boolean, value => value ? "true" : "false", LiteralForm.Bare);

    public static ColumnType<short> Smallint { get; } =
        new ScalarType<short>("smallint", NpgsqlDbType.Smallint, value => value.ToString(CultureInfo.InvariantCulture), LiteralForm.Bare);

    public static ColumnType<int> Integer { get; } =
        new ScalarType<int>("integer", NpgsqlDbType.Integer, value => value.ToString(CultureInfo.InvariantCulture), LiteralForm.Bare);

    public static ColumnType<long> Bigint { get; } =
        new ScalarType<long>("bigint", NpgsqlDbType.Bigint, value => value.ToString(CultureInfo.InvariantCulture), LiteralForm.Bare);

    /// <summary>Without a precision: the type of values and of results, not of columns.</summary>
    public static ColumnType<decimal> Numeric { get; } =
        new ScalarType<decimal>("numeric", NpgsqlDbType.Numeric, value => value.ToString(CultureInfo.InvariantCulture), LiteralForm.Bare);

    public static ColumnType<float> Real { get; } =
        new ScalarType<float>("real", NpgsqlDbType.Real, value => value.ToString(CultureInfo.InvariantCulture));

    public static ColumnType<double> DoublePrecision { get; } =
        new ScalarType<double>("double precision", NpgsqlDbType.Double, value => value.ToString(CultureInfo.InvariantCulture));

    public static ColumnType<string> Text { get; } = new TextType("text", null);

    public static ColumnType<Guid> Uuid { get; } =
        new ScalarType<Guid>("uuid", NpgsqlDbType.Uuid, value => value.ToString("D"), LiteralForm.Quoted);

    public static ColumnType<DateOnly> Date { get; } = new DateType();

    public static ColumnType<TimeOnly> Time { get; } =
        new ScalarType<TimeOnly>("time", NpgsqlDbType.Time, value => value.ToString("HH:mm:ss.ffffff", CultureInfo.InvariantCulture));

    public static ColumnType<DateTime> Timestamp { get; } = new TimestampType();

    public static ColumnType<DateTimeOffset> TimestampTz { get; } = new InstantType();

    public static ColumnType<TimeSpan> Interval { get; } = new IntervalType();

    public static ColumnType<byte[]> Bytea { get; } = new ByteaType();

    public static ColumnType<IPAddress> Inet { get; } = new InetType();

    public static ColumnType<NpgsqlTsVector> TsVector { get; } = new TsVectorType();
}
