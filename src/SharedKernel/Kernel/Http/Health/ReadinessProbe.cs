using Backend.Kernel.Http.Problems;
using Backend.Kernel.Telemetry;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Backend.Kernel.Http.Health;

/// <summary>Runs the checks, at most once a second, and all callers of that second share the answer.</summary>
internal sealed class ReadinessProbe(
    IEnumerable<IReadinessCheck> checks, TimeProvider clock, IHostApplicationLifetime lifetime, ILogger<ReadinessProbe> log)
{
    private const string ShuttingDown = "shutting_down";
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private readonly IReadinessCheck[] _checks = [.. checks];
    private readonly Lock _starting = new();
    private Task<IReadOnlyList<string>>? _latest;
    private DateTimeOffset _startedAt;

    /// <summary>The names of the checks that failed.</summary>
    public Task<IReadOnlyList<string>> FailuresAsync()
    {
        if (lifetime.ApplicationStopping.IsCancellationRequested)
            return Task.FromResult<IReadOnlyList<string>>([ShuttingDown]);

        lock (_starting)
        {
            var now = clock.GetUtcNow();
            if (_latest is null || (_latest.IsCompleted && now - _startedAt >= Fresh))
            {
                _startedAt = now;
                _latest = CheckAllAsync();
            }

            return _latest;
        }
    }

    private async Task<IReadOnlyList<string>> CheckAllAsync()
    {
        using var deadline = new CancellationTokenSource(Longest, clock);
        var reasons = await Task.WhenAll(_checks.Select(check => CheckAsync(check, deadline.Token)));
        var failed = new List<string>();
        for (var i = 0; i < _checks.Length; i++)
        {
            if (reasons[i] is not { } reason)
                continue;
            LogMessages.ReadinessFailed(log, _checks[i].Name, reason);
            failed.Add(_checks[i].Name);
        }

        return failed;
    }

    // A check that throws has failed; its reason goes to the log like any other.
    private static async Task<string?> CheckAsync(IReadinessCheck check, CancellationToken cancellationToken)
    {
        Task<string?>? running = null;
        try
        {
            running = check.CheckAsync(cancellationToken);
            return await running.WaitAsync(cancellationToken);
        }
        catch (Exception e)
        {
            if (running is { IsCompleted: false })
                _ = EndAsync(running);
            return ExceptionText.Of(e);
        }
    }

    // It goes on past its time, and fails in the end: nobody waits for that, and nobody is to be alarmed by it.
    private static async Task EndAsync(Task check) => await check.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
