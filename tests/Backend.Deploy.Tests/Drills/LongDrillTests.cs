namespace Backend.Deploy.Tests.Drills;

/// <summary>The same with the host as it is published, for minutes.</summary>
[Explicit("publishes the host ahead-of-time compiled, which takes minutes")]
[Category("Long")]
[Platform(Include = "Linux", Reason = "the scripts end and start processes as Linux does")]
internal sealed class LongDrillTests
{
    private DirectoryInfo _folder = null!;

    private string App => Path.Combine(_folder.FullName, "app");

    [OneTimeSetUp]
    public async Task PublishAsync()
    {
        _folder = Directory.CreateTempSubdirectory("backend-published-");
        (await Script.RunAsync("local/publish", App)).Held();
    }

    [OneTimeTearDown]
    public void Delete() => _folder.Delete(recursive: true);

    [Test]
    public async Task TwoHosts_ReleaseAndCrashUnderLoad_LoseNothing()
        => Assert.That((await Script.RunAsync("local/two-hosts", "--app", App, "--long")).Held().Output, Does.Contain("killed under load"));

    [Test]
    public async Task PgBouncer_PublishedHost_KeepsOrganizationsApart()
        => Assert.That((await Script.RunAsync("local/pgbouncer", "--app", App)).Held().Output, Does.Contain("no row was mixed"));

    [Test]
    public async Task Restore_ManyRows_BringsBackTheMoment()
        => Assert.That((await Script.RunAsync("local/restore-drill", "--app", App, "--rows", "50000")).Held().Output, Does.Contain("db check finds nothing"));
}
