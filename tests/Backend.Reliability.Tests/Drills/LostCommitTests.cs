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
        // What has happened is found by its key, within the same request.
        var fault = cut == CommitCut.BeforeServerHasIt
            ? new Fault($"connections cut at {Commits} COMMITs, before PostgreSQL has them")
            : new Fault($"connections cut at {Commits} COMMITs, before their answers are back") { IsSeen = false };
        var row = await Drill.RunAsync(stage, fault, size, async load =>
        {
            var target = stage.Network.CommitsCut + Commits;
            stage.Network.CutCommits(cut, Commits);
            while (stage.Network.CommitsCut < target)
                await load.SucceedAsync(1);
        });
        Assert.That(stage.Network.CommitsCut - before, Is.EqualTo(Commits * size.Rounds));
        Assert.That(row.Saw, fault.IsSeen ? Does.Contain("503 outcome_unknown") : Does.StartWith("2xx"));
    }
}
