using System.Globalization;
using NpgsqlTypes;

namespace Backend.Data.Schema.Types;

/// <summary>One instance of every type that takes no argument.</summary>
internal static class ColumnTypes
{
    public static ColumnType<bool> Boolean { get; } =
        new ScalarType<bool>("boolean", NpgsqlDbType.Boolean, value => value ? "true" : "false");

    public static ColumnType<int> Integer { get; } =
        new ScalarType<int>("integer", NpgsqlDbType.Integer, value => value.ToString(CultureInfo.InvariantCulture));

    public static ColumnType<long> Bigint { get; } =
        new ScalarType<long>("bigint", NpgsqlDbType.Bigint, value => value.ToString(CultureInfo.InvariantCulture));

    public static ColumnType<string> Text { get; } = new TextType("text", null);

    public static ColumnType<Guid> Uuid { get; } =
        new ScalarType<Guid>("uuid", NpgsqlDbType.Uuid, value => $"'{value:D}'");

    public static ColumnType<DateTimeOffset> TimestampTz { get; } = new InstantType();
}
