using System.Diagnostics;
using Backend.Data.Diagnostics;
using Backend.Data.Execution.Errors;
using Npgsql;

namespace Backend.Data.Execution;

/// <summary>One client span for each statement of a batch, under the span of the unit of work.</summary>
internal sealed class StatementSpans(Activity parent) : IDisposable
{
    private readonly List<Activity?> _spans = [];

    public void Start(QueuedStatement statement)
    {
        var span = Telemetry.Source.CreateActivity(statement.Name.ToString(), ActivityKind.Client, parent.Context)?.Start();
        // The unit of work stays the current span of the work that awaits this statement.
        Activity.Current = parent;
        _spans.Add(span);
        if (span is null)
            return;
        span.SetTag(Telemetry.DbSystem, "postgresql");
        span.SetTag(Telemetry.DbOperation, statement.Name.Operation);
        span.SetTag(Telemetry.DbCollection, statement.Name.Collection);
        span.SetTag(Telemetry.DbQuerySummary, statement.Name.ToString());
        span.SetTag(Telemetry.DbQueryText, statement.Text);
        if (statement.Site.File is { Length: > 0 })
            span.SetTag(Telemetry.CallSite, statement.Site.ToString());
    }

    public void Succeeded(NpgsqlBatch batch, int first)
    {
        for (var i = 0; i < _spans.Count; i++)
            _spans[i]?.SetTag(Telemetry.DbRows, (long)batch.BatchCommands[first + i].Rows);
    }

    /// <summary>Marks the span of the statement that failed; of the last one when it is not known which.</summary>
    public void Failed(Exception error, int? failed)
    {
        if (_spans.ElementAtOrDefault(failed ?? _spans.Count - 1) is not { } span)
            return;
        var type = error is DatabaseException { Details.SqlState.Length: > 0 } refused ? refused.Details.SqlState : error.GetType().Name;
        span.SetTag(Telemetry.ErrorType, type);
        span.SetStatus(ActivityStatusCode.Error, error is DatabaseException ? error.Message : null);
    }

    public void Dispose()
    {
        foreach (var span in _spans)
            span?.Dispose();
        if (_spans.Count > 0)
            Activity.Current = parent;
    }
}
