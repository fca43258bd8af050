using Backend.Development;
using Backend.Reliability.Tests.Load;
using Backend.Testing.Clusters;

namespace Backend.Reliability.Tests.Drills;

/// <summary>
/// The primary is killed and the standby promoted. The primary waits for the standby with each commit
/// (synchronous_standby_names): what was acknowledged is there.
/// </summary>
public sealed class PromotedStandbyTests
{
    [Test]
    public Task Promote_UnderLoad_LosesNothingAcknowledged() => RunAsync(DrillSize.Short);

    [Test]
    [Explicit("Takes minutes: drills/run")]
    [Category("Long")]
    public Task Promote_UnderLoadWithTheUsualDeadline_LosesNothingAcknowledged() => RunAsync(DrillSize.Once);

    private static async Task RunAsync(DrillSize size)
    {
        await using var cluster = await PrivateCluster.CreateAsync();
        await using var workplace = await Workplace.CreateAsync(cluster);
        await using var standby = await cluster.AddStandbyAsync();
        await cluster.ExecuteAsync("alter system set synchronous_standby_names = 'standby'");
        await cluster.ExecuteAsync("select pg_reload_conf()");
        workplace.WithWorkers();
        workplace.Variables["DATABASE_URL"] = Both(workplace, cluster, standby, DatabaseRole.App);
        workplace.Variables["DATABASE_WORKER_URL"] = Both(workplace, cluster, standby, DatabaseRole.Worker);
        workplace.Variables["BACKEND_WORKER_LEASE_SECONDS"] = "2";
        using var host = await RunningHost.StartAsync(workplace);
        await host.ReadyAsync();

        await using var load = await RunningLoad.StartAsync(workplace, host.Address, new LoadOptions { Deadline = size.Deadline });
        var drill = new Drill(new Fault("primary killed, synchronous standby promoted"), size, load);
        await drill.BreakAsync(async () =>
        {
            await cluster.Process.KillAsync();
            await load.FailAsync(load.Callers.Count);
            await standby.PromoteAsync();
        });
        await host.ReadyAsync();
        await drill.CompareAsync(standby.ConnectionString(DatabaseRole.Admin, workplace.Database.Name));
    }

    private static string Both(Workplace workplace, PrivateCluster cluster, Standby standby, DatabaseRole role) =>
        new Npgsql.NpgsqlConnectionStringBuilder(workplace.Database.ConnectionString(role)) { Host = $"127.0.0.1:{cluster.Port},127.0.0.1:{standby.Port}" }.ConnectionString;
}
