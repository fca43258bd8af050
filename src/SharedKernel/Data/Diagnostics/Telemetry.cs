using System.Diagnostics;

namespace Backend.Data.Diagnostics;

/// <summary>Every span and attribute name of the data layer.</summary>
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
}
