using Backend.Reliability.Tests.Stages;

namespace Backend.Reliability.Tests.Drills;

/// <summary>SIGKILL to every process of PostgreSQL, and a start that recovers.</summary>
public sealed class KilledDatabaseTests
{
    [Test]
    public Task Kill_UnderLoad_LosesNothingAcknowledged() => RunAsync(DrillSize.Short);

    [Test]
    [Explicit("Takes minutes: drills/run")]
    [Category("Long")]
    public Task Kill_AgainAndAgain_LosesNothingAcknowledged() => RunAsync(DrillSize.Long);

    private static async Task RunAsync(DrillSize size)
    {
        var stage = await SharedStage.JoinAsync();
        await Drill.RunAsync(stage, new Fault("PostgreSQL killed (SIGKILL), started again") { UnreadiesTheHost = true }, size, async load =>
        {
            await stage.Cluster.Process.KillAsync();
            await load.FailAsync(load.Callers.Count);
            await stage.Host.ReadinessAsync(answer => answer.Status == 503);
            await stage.Cluster.Process.StartAsync();
        });
    }
}
