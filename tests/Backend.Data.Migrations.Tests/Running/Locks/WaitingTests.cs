using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Running.Locks;
using Backend.Development;
using Npgsql;

namespace Backend.Data.Migrations.Tests.Running.Locks;

public sealed class WaitingTests : ProductsFixture
{
    [Test]
    public async Task Migrate_TableInUseThroughout_NamesTheHolder()
    {
        await using var holder = new NpgsqlConnection(Server.ConnectionString(DatabaseRole.App) + ";Pooling=false;Application Name=long report");
        await holder.OpenAsync();
        await ExecuteAsync(holder, "begin; lock table catalog.products in access share mode");

        var error = await FailureOf<MigrationFailedException>("create table catalog.first ();\nalter table catalog.products add column more text;");

        Assert.That(error.SqlState, Is.EqualTo("55P03"));
        Assert.That(error.Message, Does.StartWith("catalog/0002_more, line 2 (statement 2): what it needs stayed in use through 5 attempts: it waited for AccessExclusiveLock on catalog.products, held by pid ")
            .And.Contain($"pid {holder.ProcessID} (backend_app, \"long report\"")
            .And.Contain("Nothing of catalog/0002_more is committed.")
            .And.Contain($"select pg_terminate_backend({holder.ProcessID})"));
        Assert.That(await RowsAsync("select relname from pg_class where relname = 'first'"), Is.Empty);
    }

    [Test]
    public async Task Migrate_TwoRunsThatBuildAnIndex_DoNotWaitForEachOther()
    {
        var modules = More("""
            create index concurrently products_name_idx on catalog.products (organization_id, lower(name));
            create index concurrently products_stock_idx on catalog.products (organization_id, stock);
            """);

        var runs = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => RunnerAs(DatabaseRole.Migrator).MigrateAsync(modules, null, CancellationToken.None)));

        Assert.That(runs.Select(applied => applied.Count).Order(), Is.EqualTo([0, 0, 1]));
    }

    [Test]
    public async Task Migrate_OtherRunGoesOn_SaysSoAgainAndCanBeCancelled()
    {
        await using var other = await ConnectAsync(DatabaseRole.Migrator);
        await ExecuteAsync(other, $"select pg_advisory_lock({0x6D_69_67_72_61_74_65_21})");
        using var cancellation = new CancellationTokenSource();
        var reports = new List<MigrationProgress>();
        var progress = new ProgressAction(report =>
        {
            reports.Add(report);
            if (reports.Count == 3)
                cancellation.Cancel();
        });
        var runner = new MigrationRunner(Server.ConnectionString(DatabaseRole.Migrator), TimeProvider.System)
        {
            Queue = new LockQueue { AskEvery = TimeSpan.FromMilliseconds(5), ReportEvery = TimeSpan.FromMilliseconds(10) },
        };

        var error = await Assert.ThrowsAsync<MigrationCanceledException>(() => runner.MigrateAsync(More("select 1;"), progress, cancellation.Token));

        Assert.That(error!.Message, Is.EqualTo("Cancelled. Run `db migrate` again to go on."));
        Assert.That(reports.Select(report => report.Phase), Is.EqualTo(Enumerable.Repeat(MigrationPhase.WaitingForOtherRun, 3)));
        Assert.That(reports[0].WaitingFor, Does.StartWith($"pid {other.ProcessID} (backend_migrator"));
    }

    [Test]
    public async Task Migrate_IndexBuildBehindALongTransaction_SaysWhomItWaitsFor()
    {
        await using var writer = await ConnectAsync(DatabaseRole.App);
        await ExecuteAsync(writer, "begin; lock table catalog.products in row exclusive mode");
        var pid = writer.ProcessID;
        var reports = new Reports(MigrationPhase.WaitingForTable, writer.Close);

        await MigrateAsync(More("create index concurrently products_name_idx on catalog.products (organization_id, lower(name));"), reports);

        Assert.That(reports.All.Select(report => report.Phase), Is.EqualTo([MigrationPhase.Applying, MigrationPhase.WaitingForTable, MigrationPhase.Applied]));
        Assert.That(reports.All[1].WaitingFor, Does.StartWith("ShareLock on virtualxid, held by pid " + pid));
    }

    [Test]
    public void PauseAfter_EachAttempt_GrowsAndVaries()
    {
        var patience = new LockPatience { Jitter = new Random(1) };

        Assert.Multiple(() =>
        {
            Assert.That(Enumerable.Range(1, 4).Select(attempt => patience.PauseAfter(attempt).TotalSeconds / Math.Pow(2, attempt - 1)), Is.All.InRange(1, 1.5));
            Assert.That(Enumerable.Range(0, 20).Select(_ => patience.PauseAfter(1)).Distinct().Count(), Is.GreaterThan(10));
        });
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
