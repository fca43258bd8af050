using Backend.Reliability.Tests.Stages;
using Backend.Testing.Network;

namespace Backend.Reliability.Tests.Drills;

/// <summary>The connection breaks at the COMMIT: nobody but the database knows whether it happened.</summary>
public sealed class LostCommitTests
{
    private const int Commits = 12;

    [TestCase(CommitCut.BeforeServerHasIt)]
    [TestCase(CommitCut.BeforeClientHasTheAnswer)]
    public Task Cut_AtTheCommit_IsSettledByTheKey(CommitCut cut) => RunAsync(cut, DrillSize.Short);

    [TestCase(CommitCut.BeforeServerHasIt)]
    [TestCase(CommitCut.BeforeClientHasTheAnswer)]
    [Explicit("Takes minutes: drills/run")]
    [Category("Long")]
    public Task Cut_AtManyCommits_IsSettledByTheKey(CommitCut cut) => RunAsync(cut, DrillSize.Long);

    private static async Task RunAsync(CommitCut cut, DrillSize size)
    {
        var stage = await SharedStage.JoinAsync();
        var before = stage.Network.CommitsCut;
        var where = cut == CommitCut.BeforeServerHasIt ? "before it reaches the server" : "before its answer comes back";
        var row = await Drill.RunAsync(stage, new Fault($"connection cut at the COMMIT, {where}"), size, async load =>
        {
            var cutSoFar = stage.Network.CommitsCut;
            stage.Network.CutCommits(cut, Commits);
            await load.WhenAsync(attempt => attempt.Code == "outcome_unknown", Commits / 4, System.Diagnostics.Stopwatch.GetTimestamp());
            while (stage.Network.CommitsCut < cutSoFar + Commits)
                await load.SucceedAsync(1);
        });
        Assert.That(stage.Network.CommitsCut - before, Is.EqualTo(Commits * size.Rounds));
        Assert.That(row.Saw, Does.Contain("503 outcome_unknown"));
    }
}
