using Backend.Reliability.Tests.Load;
using Backend.Reliability.Tests.Stages;

namespace Backend.Reliability.Tests.Drills;

/// <summary>Sessions beside the host that take the locks of orders the other way round.</summary>
public sealed class DeadlockTests
{
    private const string Detected = "deadlock detected";

    [Test]
    public Task Deadlock_WithEveryCaller_IsRetriedUnseen() => RunAsync(DrillSize.Short with { Deadline = DrillSize.Long.Deadline });

    [Test]
    [Explicit("Takes minutes: drills/run")]
    [Category("Long")]
    public Task Deadlock_AgainAndAgain_IsRetriedUnseen() => RunAsync(DrillSize.Long with { Rounds = 5 });

    private static async Task RunAsync(DrillSize size)
    {
        var stage = await SharedStage.JoinAsync();
        var before = stage.Cluster.LogLines(Detected);
        await Drill.RunAsync(stage, new Fault("deadlock with every caller") { IsSeen = false }, size, load =>
            Task.WhenAll(load.Callers.Select(caller => CrossAsync(stage, caller))));
        var deadlocks = stage.Cluster.LogLines(Detected) - before;
        await TestContext.Out.WriteLineAsync($"{deadlocks} deadlocks, each lost by a request of the host, which ran it again.");
        // A request that is run again may be quicker than the session that it lost to, and lose once more.
        Assert.That(deadlocks, Is.GreaterThanOrEqualTo(6 * size.Rounds));
    }

    private static async Task CrossAsync(Stage stage, Caller caller)
    {
        await using var session = await CrossingSession.OpenAsync(stage);
        // The host locks in the order of ids, which is that of creation.
        await session.LockAsync(caller.Products[1].Product);
        await session.WhenWaitedForAsync();
        await session.LockAsync(caller.Products[0].Product);
    }
}
