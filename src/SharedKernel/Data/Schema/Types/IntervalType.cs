using System.Globalization;
using NpgsqlTypes;

namespace Backend.Data.Schema.Types;

/// <summary><c>interval</c> of days and time. Months have no fixed length: the driver refuses to read them.</summary>
internal sealed class IntervalType() : ScalarType<TimeSpan>("interval", NpgsqlDbType.Interval, Format)
{
    private static string Format(TimeSpan value) =>
        string.Create(CultureInfo.InvariantCulture, $"{value.Days} days {value.Ticks % TimeSpan.TicksPerDay / TimeSpan.TicksPerMicrosecond} microseconds");
}
