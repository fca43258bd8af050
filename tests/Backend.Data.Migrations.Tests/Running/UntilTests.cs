using Backend.Data.Migrations.Errors;

namespace Backend.Data.Migrations.Tests.Running;

/// <summary>Runs that stop at a file, and runs that are only planned.</summary>
public sealed class UntilTests : RunnerFixture
{
    private static readonly IReadOnlyList<ModuleMigrations> Modules = Samples.Migrations.AllAnd("0002_more", """
        create table catalog.more ();
        create index concurrently products_name_idx on catalog.products (organization_id, lower(name));
        """);

    [TestCase("catalog/0001_initial")]
    [TestCase("0002_more")]
    public async Task Migrate_Until_StopsAfterThatFile(string until)
    {
        var applied = await Runner.MigrateAsync(Modules, until, null, CancellationToken.None);

        Assert.That($"{applied[^1].Module}/{applied[^1].Id}", Does.EndWith(until));
        Assert.That(applied.Select(file => file.Module), Has.None.EqualTo("sales"));
    }

    [Test]
    public async Task Migrate_UntilWhatIsApplied_AppliesNothingBehindIt()
    {
        await MigrateAsync(Samples.Migrations.All);

        Assert.That(await Runner.MigrateAsync(Modules, "catalog/0001_initial", null, CancellationToken.None), Is.Empty);
    }

    [TestCase("0003_none", "There is no migration 0003_none. Pending, in this order: platform/0001_initial, catalog/0001_initial, catalog/0002_more, sales/0001_initial.")]
    [TestCase("0001_initial", "0001_initial is in several modules. Say which: platform/0001_initial, catalog/0001_initial, sales/0001_initial.")]
    public async Task Migrate_UntilNoSuchFile_ListsTheCandidates(string until, string message)
    {
        var error = await Assert.ThrowsAsync<UnknownMigrationException>(() => Runner.MigrateAsync(Modules, until, null, CancellationToken.None));

        Assert.That(error!.Message, Is.EqualTo(message));
        Assert.That(await JournalAsync(), Is.Empty);
    }

    [Test]
    public async Task Plan_NewDatabase_ShowsEachSegmentAndMakesNothing()
    {
        var plan = await Runner.PlanAsync(Modules, null, CancellationToken.None);

        Assert.That(plan.Select(file => $"{file.Module}/{file.Id}"), Is.EqualTo(["platform/0001_initial", "catalog/0001_initial", "catalog/0002_more", "sales/0001_initial"]));
        Assert.That(plan[2].Segments, Is.EqualTo([
            new PlannedSegment(SegmentKind.Transaction, 1, "create table catalog.more ();\n", IsCommitted: false),
            new PlannedSegment(SegmentKind.Concurrent, 2, "create index concurrently products_name_idx on catalog.products (organization_id, lower(name));\n", IsCommitted: false),
        ]));
        Assert.That(await RowsAsync("select to_regnamespace('platform') is null"), Is.EqualTo(["True"]));
    }

    [Test]
    public async Task Plan_FileOfWhichAPartIsCommitted_SaysWhich()
    {
        var failing = Samples.Migrations.AllAnd("0002_more", "create table catalog.more ();\n-- @transaction\nselect nosuchfunction();");
        await Assert.ThrowsAsync<MigrationFailedException>(() => MigrateAsync(failing));

        var plan = await Runner.PlanAsync(failing, "0002_more", CancellationToken.None);

        Assert.That(plan.Single().Segments.Select(segment => segment.IsCommitted), Is.EqualTo([true, false]));
    }
}
