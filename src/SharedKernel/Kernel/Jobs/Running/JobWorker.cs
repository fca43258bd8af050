using Backend.Data.Execution.Errors;
using Backend.Kernel.Events.Relaying;
using Backend.Kernel.Jobs.Scheduling;
using Backend.Kernel.Telemetry;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Backend.Kernel.Jobs.Running;

/// <summary>Claims jobs and runs them until the process ends; then drains.</summary>
internal sealed class JobWorker : IHostedService, IDisposable
{
    private static readonly TimeSpan AfterCancelling = TimeSpan.FromSeconds(2);

    private readonly JobStore _store;

    private readonly WorkerOptions _options;

    private readonly TimeProvider _clock;

    private readonly ILogger<JobWorker> _log;

    private readonly JobSlots _slots;

    private readonly SettlementQueue _settlements;

    private readonly JobPump _pump;

    private readonly LeaseKeeper _leases;

    private readonly QueueTender _tender;

    private readonly ScheduleRunner _schedules;

    private readonly EventRelay _relay;

    private readonly Signal _claim;

    private readonly Signal _settle;

    private readonly CancellationTokenSource _claiming = new();

    private readonly CancellationTokenSource _working = new();

    private Task _claims = Task.CompletedTask;

    private Task _others = Task.CompletedTask;

    public JobWorker(
        JobStore store, JobExecutor executor, JobCatalog catalog, ScheduleRunner schedules, QueueDepths depths, EventRelay relay,
        WorkerOptions options, TimeProvider clock, ILogger<JobWorker> log)
    {
        (_store, _schedules, _relay, _options, _clock, _log) = (store, schedules, relay, options, clock, log);
        (_claim, _settle) = (new Signal(clock), new Signal(clock));
        _slots = new JobSlots(options);
        _settlements = new SettlementQueue(store, _settle);
        _pump = new JobPump(store, executor, _slots, _settlements, options, _claim, clock);
        _leases = new LeaseKeeper(store, catalog, _slots, _settlements, options, clock, log);
        _tender = new QueueTender(store, depths, options, _claim, clock);
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        LogMessages.WorkerBegins(_log, _store.Worker, _options.Concurrency);
        _claims = Run("claim", _pump.RoundAsync, _claiming);
        _others = Task.WhenAll(
            ListenAsync(),
            Run("tend", _tender.TendAsync, _claiming),
            Run("prune", _tender.PruneAsync, _claiming),
            Run("count", _tender.CountAsync, _claiming),
            Run("relay", _relay.RoundAsync, _claiming),
            Run("measure", _relay.MeasureAsync, _claiming),
            Run("schedules", _schedules.RoundAsync, _claiming),
            Run("leases", _leases.RoundAsync, _working),
            Run("settle", SettleAsync, _working));
        return Task.CompletedTask;
    }

    /// <summary>No new claims; what waits for a slot goes back at once; what runs gets its time, then is cancelled and goes back.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _claiming.CancelAsync();
        await _claims;
        var released = _leases.HandBack(TimeSpan.Zero);
        await DrainedAsync(_options.DrainTimeout, cancellationToken);
        var late = _slots.All();
        foreach (var job in late)
            job.Stop(StopReason.Drain);
        await DrainedAsync(AfterCancelling, CancellationToken.None);
        await _working.CancelAsync();
        await _others;
        try
        {
            using var last = new CancellationTokenSource(AfterCancelling, _clock);
            await _settlements.FlushAsync(last.Token);
        }
        catch (Exception error) when (error is DatabaseException or OperationCanceledException)
        {
            // Their leases end by themselves, and other workers take them over.
            LogMessages.WorkerLoopFailed(_log, "settle", TimeSpan.Zero, ErrorText.Of(error));
        }

        LogMessages.WorkerStopped(_log, _store.Worker, released + late.Count);
    }

    public void Dispose()
    {
        _claiming.Dispose();
        _working.Dispose();
        _claim.Dispose();
        _settle.Dispose();
    }

    // One notification tells of jobs and of events.
    private void Wake()
    {
        _claim.Set();
        _relay.Wake();
    }

    private Task Run(string name, Func<CancellationToken, Task> round, CancellationTokenSource until) => new Loop(name, _clock, _log).RunAsync(round, until.Token);

    private Task ListenAsync()
    {
        if (_store.CanListen)
            return Run("listen", ct => _store.ListenAsync(Wake, ct), _claiming);
        LogMessages.WorkerPolls(_log, _store.Worker, _options.PollInterval);
        return Task.CompletedTask;
    }

    private async Task SettleAsync(CancellationToken cancellationToken)
    {
        await _settle.WaitAsync(_options.PollInterval, cancellationToken);
        await _settlements.FlushAsync(cancellationToken);
    }

    private async Task DrainedAsync(TimeSpan limit, CancellationToken cancellationToken) =>
        await _slots.WhenEmptyAsync().WaitAsync(limit, _clock, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
