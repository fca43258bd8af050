using Backend.Development;
using Backend.Testing.Clusters;
using Backend.Testing.Network;

namespace Backend.Reliability.Tests.Stages;

/// <summary>A server of one's own, a network before it that may fail, and a host that serves and works through it.</summary>
internal sealed class Stage : IAsyncDisposable
{
    private Stage(PrivateCluster cluster, FaultProxy network, Workplace workplace, RunningHost host)
    {
        Cluster = cluster;
        Network = network;
        Workplace = workplace;
        Host = host;
    }

    public PrivateCluster Cluster { get; }

    public FaultProxy Network { get; }

    public Workplace Workplace { get; }

    public RunningHost Host { get; }

    public string DatabaseName => Workplace.Database.Name;

    public static async Task<Stage> CreateAsync()
    {
        var cluster = await PrivateCluster.CreateAsync();
        var network = FaultProxy.Start(cluster.Port);
        try
        {
            var workplace = (await Workplace.CreateAsync(cluster)).WithWorkers();
            workplace.Variables["DATABASE_URL"] = network.Through(workplace.Database.ConnectionString(DatabaseRole.App));
            workplace.Variables["DATABASE_WORKER_URL"] = network.Through(workplace.Database.ConnectionString(DatabaseRole.Worker));
            workplace.Variables["BACKEND_WORKER_LEASE_SECONDS"] = "2";
            // A drill's load comes from one organization, and is no more than the host can do.
            workplace.Variables["BACKEND_ORGANIZATION_REQUESTS_PER_SECOND"] = "0";
            var host = await RunningHost.StartAsync(workplace);
            await host.ReadyAsync();
            return new Stage(cluster, network, workplace, host);
        }
        catch
        {
            await network.DisposeAsync();
            await cluster.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Host.Dispose();
        await Network.DisposeAsync();
        await Workplace.DisposeAsync();
        await Cluster.DisposeAsync();
    }
}
