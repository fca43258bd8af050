namespace Backend.Reliability.Tests.Stages;

/// <summary>Asks <c>/readyz</c> all the time, as a load balancer does, and keeps the answers.</summary>
internal sealed class ReadinessWatch : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly CancellationTokenSource _ending = new();

    private readonly RunningHost _host;

    private readonly Task _watching;

    private volatile bool _wasUnready;

    private ReadinessWatch(RunningHost host)
    {
        _host = host;
        _watching = WatchAsync();
    }

    /// <summary>Whether an answer was 503.</summary>
    public bool WasUnready => _wasUnready;

    public static ReadinessWatch Start(RunningHost host) => new(host);

    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        await _watching;
        _ending.Dispose();
    }

    private async Task WatchAsync()
    {
        while (!_ending.IsCancellationRequested)
        {
            _wasUnready |= (await _host.Anonymous.GetAsync("/readyz")).Status == 503;
            await Task.WhenAny(Task.Delay(Pause, _ending.Token));
        }
    }
}
