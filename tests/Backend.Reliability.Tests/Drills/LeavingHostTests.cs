using Backend.Development;
using Backend.Reliability.Tests.Load;
using Backend.Reliability.Tests.Stages;

namespace Backend.Reliability.Tests.Drills;

/// <summary>One of two hosts goes: as an orchestrator ends it, or without a word.</summary>
public sealed class LeavingHostTests
{
    [Test]
    public Task Terminate_OneOfTwoUnderLoad_FailsNoRequest() =>
        RunAsync(new Fault("one of two hosts ended (SIGTERM)") { IsSeen = false }, host => host.TerminateAsync());

    [Test]
    public Task Kill_OneOfTwoUnderLoad_LosesNothingAcknowledged() =>
        RunAsync(new Fault("one of two hosts killed (SIGKILL)") { LosesConnections = true }, host => host.KillAsync());

    private static async Task RunAsync(Fault fault, Func<HostProcess, Task> end)
    {
        await using var workplace = await Workplace.CreateAsync();
        await using var hosts = await HostPair.StartAsync(workplace);
        await using var load = await RunningLoad.StartAsync(workplace, hosts.First.Address, LoadOptions.Short, hosts.Balancer.Handler());
        var drill = new Drill(fault, DrillSize.Short, load);
        await drill.BreakAsync(() => end(hosts.First.Process));
        await drill.CompareAsync(workplace.Database.ConnectionString(DatabaseRole.Admin));
    }
}
