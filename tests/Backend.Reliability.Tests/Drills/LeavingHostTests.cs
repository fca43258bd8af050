using Backend.Development;
using Backend.Reliability.Tests.Load;
using Backend.Reliability.Tests.Stages;

namespace Backend.Reliability.Tests.Drills;

/// <summary>One of two hosts goes: as an orchestrator ends it, or without a word.</summary>
public sealed class LeavingHostTests
{
    private static readonly Fault Terminated = new("one of two hosts ended (SIGTERM)") { IsSeen = false };

    private static readonly Fault Killed = new("one of two hosts killed (SIGKILL)") { LosesConnections = true };

    [Test]
    public Task Terminate_OneOfTwoUnderLoad_FailsNoRequest() => RunAsync(Terminated, host => host.TerminateAsync(), DrillSize.Short);

    [Test]
    public Task Kill_OneOfTwoUnderLoad_LosesNothingAcknowledged() => RunAsync(Killed, host => host.KillAsync(), DrillSize.Short);

    [Test]
    [Explicit("Takes minutes: drills/run")]
    [Category("Long")]
    public async Task Leave_OneOfTwoUnderLoad_LosesNothingAcknowledged()
    {
        await RunAsync(Terminated, host => host.TerminateAsync(), DrillSize.Once);
        await RunAsync(Killed, host => host.KillAsync(), DrillSize.Once);
    }

    private static async Task RunAsync(Fault fault, Func<HostProcess, Task> end, DrillSize size)
    {
        await using var workplace = await Workplace.CreateAsync();
        await using var hosts = await HostPair.StartAsync(workplace);
        await using var load = await RunningLoad.StartAsync(workplace, hosts.First.Address, new LoadOptions { Deadline = size.Deadline }, hosts.Balancer.Handler());
        var drill = new Drill(fault, size, load);
        await drill.BreakAsync(() => end(hosts.First.Process));
        await drill.CompareAsync(workplace.Database.ConnectionString(DatabaseRole.Admin));
    }
}
