using System.Globalization;
using NpgsqlTypes;

namespace Backend.Data.Schema.Types;

/// <summary><c>timestamptz</c> as an instant in UTC. <c>infinity</c> is refused: .NET would read it as the year 9999.</summary>
internal sealed class InstantType() : ScalarType<DateTimeOffset>(
    "timestamptz",
    NpgsqlDbType.TimestampTz,
    value => $"'{value.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)}'")
{
    internal override string Text(DateTimeOffset value) => Checked(value).UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    internal override DateTimeOffset Checked(DateTimeOffset value) => IsFinite(value)
        ? value.ToUniversalTime()
        : throw new InvalidOperationException("timestamptz infinity has no .NET value and is refused.");

    internal override DateTimeOffset[] AllChecked(DateTimeOffset[] values)
    {
        for (var i = 0; i < values.Length; i++)
            values[i] = Checked(values[i]);
        return values;
    }

    internal override string? Validate(DateTimeOffset value) =>
        IsFinite(value) ? null : "must be a moment between the years 1 and 9999";

    private static bool IsFinite(DateTimeOffset value) =>
        value.UtcTicks != DateTime.MaxValue.Ticks && value.UtcTicks != DateTime.MinValue.Ticks;
}
