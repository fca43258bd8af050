using System.Diagnostics.Metrics;
using Backend.Data.Diagnostics;

namespace Backend.Data.Execution.Resilience;

/// <summary>What a server was asked for when its silence outlasted the limit, and how often that was.</summary>
internal static class UnitPhases
{
    public const string Open = "open";

    public const string Statement = "statement";

    public const string Commit = "commit";

    public const string Rollback = "rollback";

    /// <summary>A call outside of units of work: readiness, the queue, operators.</summary>
    public const string Call = "call";

    private static readonly Counter<long> Abandoned = Telemetry.Meter.CreateCounter<long>(
        Telemetry.Abandoned, "{connection}", "Connections that were abandoned because the server answered nothing.");

    public static void Count(string phase) => Abandoned.Add(1, new KeyValuePair<string, object?>(Telemetry.Phase, phase));
}
