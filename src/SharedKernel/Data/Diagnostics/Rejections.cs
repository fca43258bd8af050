using System.Diagnostics.Metrics;

namespace Backend.Data.Diagnostics;

/// <summary>Counts what the database refused for want of a privilege. In a healthy system it stays 0.</summary>
internal static class Rejections
{
    private static long Total;

    /// <summary>Observed, so that the series is there with 0 before the first: one that begins with 1 has never risen.</summary>
    public static Instrument Series { get; } = Telemetry.Meter.CreateObservableCounter(
        Telemetry.TenancyRejections, () => Interlocked.Read(ref Total), "{rejection}", "Statements that the database refused for want of a privilege.");

    public static void Count() => Interlocked.Increment(ref Total);
}
