namespace Backend.Deploy.Tests.Drills;

/// <summary>The drills in their short form, with the built host in the place of the published one.</summary>
[Platform(Include = "Linux", Reason = "the scripts end and start processes as Linux does")]
[Parallelizable(ParallelScope.Children)]
internal sealed class DrillTests
{
    private static string BuiltHost => AppContext.BaseDirectory;

    [Test]
    public async Task Lint_OfDeploy_FindsNothing()
        => Assert.That((await Script.RunAsync("local/lint")).Held().Output, Does.Contain("nothing was found"));

    [Test]
    public async Task TwoHosts_OneIsTerminatedUnderLoad_NoRequestFails()
    {
        var drill = (await Script.RunAsync("local/two-hosts", "--app", BuiltHost)).Held();

        Assert.That(drill.Output, Does.Contain("from a read-only folder").And.Contain("while it still served").And.Contain("requests, 0 failed"));
    }

    [Test]
    public async Task PgBouncer_TwoOrganizationsOverOneConnection_KeepApart()
    {
        var drill = (await Script.RunAsync("local/pgbouncer", "--app", BuiltHost)).Held();

        Assert.That(drill.Output, Does.Contain("the other roles do not").And.Contain("no row was mixed"));
    }

    [Test]
    public async Task Restore_AfterAnAccidentAndTheLossOfTheDisk_BringsBackTheMoment()
    {
        var drill = (await Script.RunAsync("local/restore-drill", "--app", BuiltHost)).Held();

        Assert.That(drill.Output, Does.Contain("the same rows in every table").And.Contain("db check finds nothing"));
    }
}
