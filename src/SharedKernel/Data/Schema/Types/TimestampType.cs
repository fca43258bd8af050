using System.Globalization;
using NpgsqlTypes;

namespace Backend.Data.Schema.Types;

/// <summary><c>timestamp</c>: a date and a time of day nowhere in particular, so a kind that says where is refused.</summary>
internal sealed class TimestampType() : CheckedScalarType<DateTime>(
    "timestamp",
    NpgsqlDbType.Timestamp,
    value => value.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff", CultureInfo.InvariantCulture))
{
    internal override string? Validate(DateTime value) =>
        !IsFinite(value) ? "must be between the years 1 and 9999"
        : value.Kind != DateTimeKind.Unspecified ? "must have no zone"
        : null;

    /// <summary>The driver has infinity as the first and the last value.</summary>
    internal static bool IsFinite(DateTime value) => value.Ticks != DateTime.MaxValue.Ticks && value.Ticks != DateTime.MinValue.Ticks;

    protected override string? Refusal(DateTime value) =>
        !IsFinite(value) ? "timestamp infinity has no .NET value and is refused."
        : value.Kind != DateTimeKind.Unspecified
            ? $"timestamp has no zone, but the value is {value.Kind}: use timestamptz for a moment, or DateTimeKind.Unspecified."
        : null;
}
