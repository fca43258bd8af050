using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Backend.Data.Diagnostics;

/// <summary>Every span, metric and attribute name of the data layer.</summary>
internal static class Telemetry
{
    public const string SourceName = "Backend.Data";

    public const string UnitOfWork = "unit_of_work";

    public const string Statements = "backend.unit_of_work.statements";

    public const string RoundTrips = "backend.unit_of_work.round_trips";

    public const string Rows = "backend.unit_of_work.rows";

    /// <summary>Milliseconds between asking for a connection and having it.</summary>
    public const string ConnectionWait = "backend.unit_of_work.connection_wait_ms";

    public const string Outcome = "backend.unit_of_work.outcome";

    /// <summary>What became of the standby, where one might answer.</summary>
    public const string Replica = "backend.unit_of_work.replica";

    /// <summary>The statement that the unit sent again and again, in more round trips than a loop over rows can excuse.</summary>
    public const string RepeatedStatement = "backend.unit_of_work.repeated_statement";

    /// <summary>How many round trips carried it.</summary>
    public const string RepeatedRoundTrips = "backend.unit_of_work.repeated_round_trips";

    /// <summary>What the unit is for: a request, a kind of job. On metrics only.</summary>
    public const string UnitOfWorkKind = "backend.unit_of_work.kind";

    public const string UnitOfWorkDuration = "backend.unit_of_work.duration";

    public const string UnitOfWorkWait = "backend.unit_of_work.connection_wait";

    /// <summary>The plan of a slow statement, without constants.</summary>
    public const string StatementPlan = "backend.statement.plan";

    /// <summary>Connections that were left to themselves, because the server answered neither the statement nor its cancellation.</summary>
    public const string Abandoned = "backend.unit_of_work.abandoned";

    /// <summary>What was asked for when a connection was abandoned.</summary>
    public const string Phase = "backend.unit_of_work.phase";

    /// <summary>Statements that the database refused for want of a privilege.</summary>
    public const string TenancyRejections = "backend.tenancy.rejections";

    /// <summary>Whether the circuit to the database is closed (0), trying (1) or open (2).</summary>
    public const string CircuitState = "backend.database.circuit_state";

    /// <summary>Units of work that an open circuit refused.</summary>
    public const string CircuitRefused = "backend.database.circuit_refused";

    /// <summary>Whose pool: that of requests or that of jobs.</summary>
    public const string Pool = "backend.database.pool";

    public const string CallSite = "backend.call_site";

    // OpenTelemetry's semantic conventions for database client spans.
    public const string DbSystem = "db.system.name";

    public const string DbOperation = "db.operation.name";

    public const string DbCollection = "db.collection.name";

    public const string DbQuerySummary = "db.query.summary";

    public const string DbQueryText = "db.query.text";

    public const string DbRows = "db.response.returned_rows";

    public const string ErrorType = "error.type";

    public static ActivitySource Source { get; } = new(SourceName);

    public static Meter Meter { get; } = new(SourceName);
}
