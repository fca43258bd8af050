namespace Backend.Reliability.Tests.Stages;

/// <summary>Two hosts on one database, and a load balancer before them.</summary>
internal sealed class HostPair : IAsyncDisposable
{
    private HostPair(Workplace workplace, RunningHost first, RunningHost second)
    {
        Workplace = workplace;
        First = first;
        Second = second;
        Balancer = new LoadBalancer([first, second]);
    }

    public Workplace Workplace { get; }

    public RunningHost First { get; }

    public RunningHost Second { get; }

    public LoadBalancer Balancer { get; }

    public static async Task<HostPair> StartAsync(Workplace workplace)
    {
        // Longer than the balancer takes to notice.
        workplace.Variables["Http__DrainDelaySeconds"] = "2";
        workplace.Variables["BACKEND_ORGANIZATION_REQUESTS_PER_SECOND"] = "0";
        workplace.Variables["BACKEND_WORKER_LEASE_SECONDS"] = "2";
        var first = await RunningHost.StartAsync(workplace.WithWorkers());
        try
        {
            await first.ReadyAsync();
            var second = await RunningHost.StartAsync(workplace);
            await second.ReadyAsync();
            return new HostPair(workplace, first, second);
        }
        catch
        {
            first.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Balancer.DisposeAsync();
        First.Dispose();
        Second.Dispose();
    }
}
