using Backend.Reliability.Tests.Stages;
using Backend.Testing.Network;

namespace Backend.Reliability.Tests.Drills;

/// <summary>The network between host and PostgreSQL: cut, gone, standing still, silent, slow.</summary>
public sealed class BrokenNetworkTests
{
    private const int Cuts = 5;

    private static readonly TimeSpan Latency = TimeSpan.FromMilliseconds(20);

    [Test]
    public Task Cut_EveryConnectionAtOnce_IsRecoveredFrom() => CutAsync(DrillSize.Short);

    [Test]
    public Task Refuse_EveryConnection_IsRecoveredFrom() => RefuseAsync(DrillSize.Short);

    [TestCase(StalledDirections.ToServer)]
    [TestCase(StalledDirections.ToClient)]
    public Task Stall_OneWay_AnswersWithinTheDeadline(StalledDirections stalled) => StallAsync(stalled, DrillSize.Short);

    [Test]
    public Task Silence_OnEveryConnection_AnswersWithinTheDeadline() => SilenceAsync(DrillSize.Short);

    [Test]
    public Task Delay_EachWay_FailsNothing() => DelayAsync(DrillSize.Short);

    [Test]
    [Explicit("Takes minutes: drills/run")]
    [Category("Long")]
    public async Task Network_BrokenInEachWay_IsRecoveredFrom()
    {
        await CutAsync(DrillSize.Long);
        await RefuseAsync(DrillSize.Long);
        await StallAsync(StalledDirections.ToServer, DrillSize.Long);
        await StallAsync(StalledDirections.ToClient, DrillSize.Long);
        await SilenceAsync(DrillSize.Long);
        await DelayAsync(DrillSize.Long);
        await AbandonAsync(DrillSize.Long);
    }

    private static async Task CutAsync(DrillSize size)
    {
        var stage = await SharedStage.JoinAsync();
        await Drill.RunAsync(stage, new Fault($"every connection to PostgreSQL reset, {Cuts} times"), size, async load =>
        {
            for (var i = 0; i < Cuts; i++)
            {
                stage.Network.CutAll();
                await load.SucceedAsync(load.Callers.Count);
            }
        });
    }

    private static async Task RefuseAsync(DrillSize size)
    {
        var stage = await SharedStage.JoinAsync();
        await Drill.RunAsync(stage, new Fault("PostgreSQL's port closed") { UnreadiesTheHost = true }, size, async load =>
        {
            stage.Network.Refuse();
            await load.FailAsync(load.Callers.Count);
            await stage.Host.ReadinessAsync(answer => answer.Status == 503);
            stage.Network.Accept();
        });
    }

    private static async Task StallAsync(StalledDirections stalled, DrillSize size)
    {
        var stage = await SharedStage.JoinAsync();
        var way = stalled == StalledDirections.ToServer ? "to PostgreSQL" : "from PostgreSQL";
        await Drill.RunAsync(stage, new Fault($"network {way} stands still for {size.Hold.TotalSeconds} s") { UnreadiesTheHost = true }, size, async load =>
        {
            stage.Network.Stalled = stalled;
            await Task.Delay(size.Hold);
            stage.Network.Stalled = StalledDirections.None;
        });
    }

    private static async Task SilenceAsync(DrillSize size)
    {
        var stage = await SharedStage.JoinAsync();
        await Drill.RunAsync(stage, new Fault($"half-open connections: all that is sent vanishes for {size.Hold.TotalSeconds} s, and connections stay dead") { UnreadiesTheHost = true }, size, async load =>
        {
            stage.Network.IsSilent = true;
            await Task.Delay(size.Hold);
            stage.Network.IsSilent = false;
        });
    }

    private static async Task DelayAsync(DrillSize size)
    {
        var stage = await SharedStage.JoinAsync();
        await Drill.RunAsync(stage, new Fault($"network {Latency.TotalMilliseconds} ms slower each way") { IsSeen = false }, size, async load =>
        {
            stage.Network.Delay = Latency;
            await load.SucceedAsync(load.Callers.Count * 3);
            stage.Network.Delay = TimeSpan.Zero;
        });
    }

    // The server holds what the vanished sessions have locked until it ends them for being idle.
    private static async Task AbandonAsync(DrillSize size)
    {
        var stage = await SharedStage.JoinAsync();
        await Drill.RunAsync(stage, new Fault("half-open connections: the host's side is reset, PostgreSQL is not told and keeps its locks"), size, load =>
        {
            stage.Network.CutClients();
            return load.FailAsync(1);
        });
    }
}
