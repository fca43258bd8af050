using Backend.Data.Migrations.Tests.Samples;

namespace Backend.Data.Migrations.Tests.Running;

public sealed class StatusTests : RunnerFixture
{
    [Test]
    public async Task Status_NewDatabase_IsAllPendingAndMakesNothing()
    {
        var statuses = await Runner.StatusAsync(Samples.Migrations.All, CancellationToken.None);

        Assert.That(statuses, Is.EqualTo([
            new MigrationStatus("platform", "0001_initial", MigrationState.Pending, null),
            new MigrationStatus("catalog", "0001_initial", MigrationState.Pending, null),
            new MigrationStatus("sales", "0001_initial", MigrationState.Pending, null),
        ]));
        Assert.That(await RowsAsync("select to_regnamespace('platform') is null"), Is.EqualTo(["True"]));
    }

    [Test]
    public async Task Status_AfterwardsWithChanges_TellsEachApart()
    {
        await MigrateAsync(Samples.Migrations.AllAnd("0002_more", "select 1;"));
        var changed = Samples.Migrations.With(Modules.Catalog, ("0001_initial", "select 'edited';"), ("0003_new", "select 1;"));

        var statuses = await Runner.StatusAsync([changed], CancellationToken.None);

        Assert.Multiple(() =>
        {
            Assert.That(statuses.Select(status => (status.Id, status.State)), Is.EqualTo([
                ("0001_initial", MigrationState.Changed), ("0003_new", MigrationState.Pending), ("0002_more", MigrationState.Missing),
            ]));
            Assert.That(statuses.Select(status => status.AppliedAt is null), Is.EqualTo([false, true, false]));
        });
    }

    [Test]
    public async Task Pending_AsTheServingRole_EndsWithTheMigration()
    {
        var readiness = new MigrationReadiness(Samples.Migrations.All);
        await using var pool = ServingPool();

        var before = await readiness.PendingAsync(pool, CancellationToken.None);
        await MigrateAsync(Samples.Migrations.All);

        Assert.That(before, Has.Count.EqualTo(3));
        Assert.That(await readiness.PendingAsync(pool, CancellationToken.None), Is.Empty);
    }

    [Test]
    public async Task Pending_DatabaseAhead_IsNone()
    {
        await MigrateAsync(Samples.Migrations.AllAnd("0002_more", "select 1;"));
        await using var pool = ServingPool();

        Assert.That(await new MigrationReadiness(Samples.Migrations.All).PendingAsync(pool, CancellationToken.None), Is.Empty);
    }
}
