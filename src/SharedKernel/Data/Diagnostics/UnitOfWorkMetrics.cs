using System.Diagnostics;
using System.Diagnostics.Metrics;
using Backend.Data.Execution;

namespace Backend.Data.Diagnostics;

/// <summary>What units of work cost, by their kind. Never by organization.</summary>
internal static class UnitOfWorkMetrics
{
    private const string OtherKind = "other";

    // From a read by primary key to the longest unit there may be.
    private static readonly Histogram<double> Duration = Seconds(
        Telemetry.UnitOfWorkDuration, "How long units of work took.", [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]);

    // A free connection comes at once; the driver gives up after three seconds.
    private static readonly Histogram<double> Wait = Seconds(
        Telemetry.UnitOfWorkWait, "How long they waited for a connection.", [0.0001, 0.001, 0.005, 0.01, 0.05, 0.1, 0.25, 0.5, 1, 2, 3]);

    private static readonly Histogram<int> Statements = Count(Telemetry.Statements, "{statement}", "Statements of one unit of work.");

    private static readonly Histogram<int> RoundTrips = Count(Telemetry.RoundTrips, "{round_trip}", "Round trips of one unit of work.");

    /// <summary>What exists from the first unit on; a process that has run none has been refused nothing.</summary>
    public static IReadOnlyList<string> Names { get; } = [Duration.Name, Wait.Name, Statements.Name, RoundTrips.Name, Rejections.Series.Name];

    /// <summary>Of a unit that has ended.</summary>
    public static void Record(in UnitOfWorkStatistics statistics, string? kind)
    {
        if (!Duration.Enabled)
            return;
        var tags = new TagList { { Telemetry.UnitOfWorkKind, kind ?? OtherKind } };
        Statements.Record(statistics.Statements, tags);
        RoundTrips.Record(statistics.RoundTrips, tags);
        if (statistics.Wait > TimeSpan.Zero)
            Wait.Record(statistics.Wait.TotalSeconds);
        tags.Add(Telemetry.Outcome, statistics.Outcome);
        if (statistics.Error is { } error)
            tags.Add(Telemetry.ErrorType, error);
        Duration.Record(statistics.Elapsed.TotalSeconds, tags);
    }

    private static Histogram<double> Seconds(string name, string description, IReadOnlyList<double> boundaries) =>
        Telemetry.Meter.CreateHistogram(name, "s", description, tags: null, new InstrumentAdvice<double> { HistogramBucketBoundaries = boundaries });

    private static Histogram<int> Count(string name, string unit, string description) =>
        Telemetry.Meter.CreateHistogram(name, unit, description, tags: null, new InstrumentAdvice<int> { HistogramBucketBoundaries = [1, 2, 3, 5, 10, 20, 50, 100] });
}
