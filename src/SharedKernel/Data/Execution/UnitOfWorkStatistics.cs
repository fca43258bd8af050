using System.Diagnostics;
using Backend.Data.Diagnostics;

namespace Backend.Data.Execution;

/// <summary>What a unit of work cost, for its span and the metrics.</summary>
internal struct UnitOfWorkStatistics()
{
    private readonly long _started = Stopwatch.GetTimestamp();

    public const string Committed = "committed";

    public const string RolledBack = "rolled_back";

    /// <summary>Read-only units hold no transaction between statements.</summary>
    public const string NoTransaction = "no_transaction";

    public int Statements { get; set; }

    public int RoundTrips { get; set; }

    /// <summary>Rows read and written.</summary>
    public ulong Rows { get; set; }

    public TimeSpan Wait { get; set; }

    public string Outcome { get; set; } = NoTransaction;

    /// <summary>The type of the first error that its statements met.</summary>
    public string? Error { get; set; }

    public readonly TimeSpan Elapsed => Stopwatch.GetElapsedTime(_started);

    /// <summary>Null when no standby might answer.</summary>
    public string? Replica { get; set; }

    public readonly void WriteTo(Activity? activity)
    {
        if (activity is null)
            return;
        activity.SetTag(Telemetry.Statements, Statements);
        activity.SetTag(Telemetry.RoundTrips, RoundTrips);
        activity.SetTag(Telemetry.Rows, (long)Rows);
        activity.SetTag(Telemetry.ConnectionWait, Wait.TotalMilliseconds);
        activity.SetTag(Telemetry.Outcome, Outcome);
        if (Replica is not null)
            activity.SetTag(Telemetry.Replica, Replica);
    }
}
