using Backend.Kernel.Jobs;
using Backend.Kernel.Jobs.Running;
using Backend.Kernel.Modules;

namespace Backend.Kernel.Events.Relaying;

/// <summary>
/// Turns published events into jobs of their handlers. Every worker has one; the database lets one at a time through, so
/// that the events of an aggregate keep their order.
/// </summary>
internal sealed class EventRelay(WorkerDatabase database, ModuleCatalog modules, OutboxLag lag, WorkerOptions options, TimeProvider clock) : IDisposable
{
    /// <summary>At most so many events become jobs in one transaction.</summary>
    public const int Batch = 500;

    private static readonly TimeSpan LagInterval = TimeSpan.FromSeconds(15);

    private readonly SubscriptionDescriptor[] _subscriptions = [.. modules.Modules.SelectMany(module => module.Subscriptions)];

    private readonly Signal _signal = new(clock);

    private Guid _served;

    /// <summary>Something was published.</summary>
    public void Wake() => _signal.Set();

    /// <summary>Relays a batch; waits when there was no full one.</summary>
    public async Task RoundAsync(CancellationToken cancellationToken)
    {
        if (await RelayAsync(Batch, cancellationToken) < Batch)
            await _signal.WaitAsync(options.PollInterval, cancellationToken);
    }

    /// <summary>Relays at most so many events; none while another worker does.</summary>
    public async Task<int> RelayAsync(int limit, CancellationToken cancellationToken)
    {
        var startedAt = clock.GetUtcNow();
        var events = await database.Control.CallAsync(
            "select organization_id, id, kind, traceparent from platform.relay_events($1, $2, $3, $4)",
            [limit, _served, _subscriptions.Select(on => on.EventKind).ToArray(), _subscriptions.Select(on => on.Name).ToArray()],
            static row => new RelayedEvent(row.GetGuid(0), row.GetGuid(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3)),
            cancellationToken);
        if (events.Count == 0)
            return 0;
        _served = events[^1].Organization;
        RelayTelemetry.Relayed(events, startedAt);
        return events.Count;
    }

    /// <summary>Measures, then waits.</summary>
    public async Task MeasureAsync(CancellationToken cancellationToken)
    {
        var measured = await database.Control.CallAsync(
            "select waiting, oldest_ms from platform.outbox_lag()",
            [],
            static row => (Waiting: row.GetInt64(0), Oldest: TimeSpan.FromMilliseconds(row.IsDBNull(1) ? 0 : row.GetInt64(1))),
            cancellationToken);
        lag.Set(measured[0].Waiting, measured[0].Oldest);
        await Task.Delay(LagInterval, clock, cancellationToken);
    }

    public void Dispose() => _signal.Dispose();
}
