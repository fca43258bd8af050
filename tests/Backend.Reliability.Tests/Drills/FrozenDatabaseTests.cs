using Backend.Reliability.Tests.Stages;

namespace Backend.Reliability.Tests.Drills;

/// <summary>SIGSTOP to every process of PostgreSQL: connections stay open, and nobody answers on them.</summary>
public sealed class FrozenDatabaseTests
{
    [Test]
    public Task Freeze_UnderLoad_AnswersWithinTheDeadline() => RunAsync(DrillSize.Short);

    [Test]
    [Explicit("Takes minutes: drills/run")]
    [Category("Long")]
    public Task Freeze_LongerThanRequestsLast_AnswersWithinTheDeadline() => RunAsync(DrillSize.Long);

    private static async Task RunAsync(DrillSize size)
    {
        var stage = await SharedStage.JoinAsync();
        await Drill.RunAsync(stage, new Fault($"PostgreSQL frozen (SIGSTOP) for {size.Hold.TotalSeconds} s") { UnreadiesTheHost = true }, size, async load =>
        {
            await stage.Cluster.Process.FreezeAsync();
            try
            {
                await Task.Delay(size.Hold);
            }
            finally
            {
                await stage.Cluster.Process.ThawAsync();
            }
        });
    }
}
