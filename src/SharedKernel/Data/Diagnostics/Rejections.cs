using System.Diagnostics.Metrics;

namespace Backend.Data.Diagnostics;

/// <summary>Counts what the database refused for want of a privilege. In a healthy system it stays 0.</summary>
internal static class Rejections
{
    private static readonly Counter<long> Refused =
        Telemetry.Meter.CreateCounter<long>(Telemetry.TenancyRejections, "{rejection}", "Statements that the database refused for want of a privilege.");

    public static void Count() => Refused.Add(1);
}
