using System.Globalization;
using NpgsqlTypes;

namespace Backend.Data.Schema.Types;

/// <summary><c>timestamptz</c> as an instant in UTC. <c>infinity</c> is refused: .NET would read it as the year 9999.</summary>
internal sealed class InstantType() : CheckedScalarType<DateTimeOffset>(
    "timestamptz",
    NpgsqlDbType.TimestampTz,
    value => value.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
    LiteralForm.Quoted)
{
    internal override string? Validate(DateTimeOffset value) =>
        IsFinite(value) ? null : "must be a moment between the years 1 and 9999";

    /// <summary>The driver has infinity as the first and the last value.</summary>
    internal static bool IsFinite(DateTimeOffset value) =>
        value.UtcTicks != DateTime.MaxValue.Ticks && value.UtcTicks != DateTime.MinValue.Ticks;

    protected override string? Refusal(DateTimeOffset value) =>
        IsFinite(value) ? null : "timestamptz infinity has no .NET value and is refused.";

    protected override DateTimeOffset Normalized(DateTimeOffset value) => value.ToUniversalTime();
}
