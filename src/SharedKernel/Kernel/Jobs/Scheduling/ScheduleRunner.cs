using Backend.Kernel.Jobs.Running;
using Backend.Kernel.Modules;
using Backend.Kernel.Telemetry;
using Microsoft.Extensions.Logging;

namespace Backend.Kernel.Jobs.Scheduling;

/// <summary>Fires the cron schedules of all modules, by the database's clock. Every worker tries; one succeeds.</summary>
internal sealed class ScheduleRunner(ModuleCatalog modules, JobStore store, WorkerOptions options, TimeProvider clock, ILogger<ScheduleRunner> log)
{
    private readonly Dictionary<string, (ScheduleDescriptor Line, CronSchedule Times)> _schedules = modules.Modules
        .SelectMany(module => module.Schedules)
        .ToDictionary(line => line.Name, line => (line, CronSchedule.Parse(line.Cron, line.TimeZone)), StringComparer.Ordinal);

    private bool _planned;

    /// <summary>Fires what is due, and waits for the next time.</summary>
    public async Task RoundAsync(CancellationToken cancellationToken)
    {
        if (_schedules.Count > 0)
            await FireAsync(cancellationToken);
        await Task.Delay(options.PollInterval, clock, cancellationToken);
    }

    /// <summary>Fires what is due.</summary>
    public async Task FireAsync(CancellationToken cancellationToken)
    {
        string[] names = [.. _schedules.Keys];
        if (!_planned)
            await PlanAsync(names, cancellationToken);
        foreach (var time in await store.ScheduleTimesAsync(names, cancellationToken))
        {
            if (time.NextRunAt > time.DatabaseTime)
                continue;
            var (line, times) = _schedules[time.Name];
            // From now on, not from then: what was missed fires once.
            var fired = await store.FireScheduleAsync(line.Name, time.NextRunAt, times.Next(time.DatabaseTime), line.Kind, line.Payload, cancellationToken);
            if (fired is { } jobs)
                LogMessages.ScheduleFired(log, line.Name, jobs);
        }
    }

    private async Task PlanAsync(string[] names, CancellationToken cancellationToken)
    {
        var now = (await store.DatabaseTimeAsync(cancellationToken)).ToUniversalTime();
        foreach (var name in names)
        {
            var (line, times) = _schedules[name];
            await store.PlanScheduleAsync(name, $"{line.Cron} {line.TimeZone}", times.Next(now), cancellationToken);
        }

        _planned = true;
    }
}
