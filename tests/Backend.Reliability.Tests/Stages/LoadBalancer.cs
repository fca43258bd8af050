namespace Backend.Reliability.Tests.Stages;

/// <summary>Asks each host whether it is ready, and sends to those that are, in turn.</summary>
internal sealed class LoadBalancer : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly CancellationTokenSource _ending = new();

    private readonly Task _watching;

    private readonly RunningHost[] _hosts;

    private RunningHost[] _ready;

    private uint _turn;

    public LoadBalancer(RunningHost[] hosts)
    {
        _hosts = _ready = hosts;
        _watching = Task.WhenAll(hosts.Select(WatchAsync));
    }

    /// <summary>What sends: to a host that was ready a moment ago.</summary>
    public HttpMessageHandler Handler() => new Sending(this);

    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        await _watching;
        _ending.Dispose();
    }

    private RunningHost Next()
    {
        var ready = Volatile.Read(ref _ready);
        return ready[Interlocked.Increment(ref _turn) % ready.Length];
    }

    private async Task WatchAsync(RunningHost host)
    {
        while (!_ending.IsCancellationRequested)
        {
            var isReady = await IsReadyAsync(host);
            lock (_hosts)
            {
                var ready = _hosts.Where(each => each == host ? isReady : _ready.Contains(each)).ToArray();
                // With none left, all of them are as good.
                Volatile.Write(ref _ready, ready.Length > 0 ? ready : _hosts);
            }

            await Task.WhenAny(Task.Delay(Pause, _ending.Token));
        }
    }

    private static async Task<bool> IsReadyAsync(RunningHost host)
    {
        try
        {
            return (await host.Anonymous.GetAsync("/readyz")).Status == 200;
        }
        catch (HttpRequestException)
        {
            // Nobody listens there any more.
            return false;
        }
    }

    private sealed class Sending(LoadBalancer balancer) : DelegatingHandler(new SocketsHttpHandler { UseProxy = false })
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new Uri(new Uri(balancer.Next().Address), request.RequestUri!.PathAndQuery);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
