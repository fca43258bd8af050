using Autofac;
using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Development;
using Backend.Kernel.Modules;
using Backend.Kernel.Schema;
using Backend.Kernel.Seeding;
using Backend.Kernel.Seeding.Samples;
using Backend.Kernel.Tests.Ledger;
using static Backend.Kernel.Tests.Ledger.Schema.Tables;

namespace Backend.Kernel.Tests.Seeding.Samples;

/// <summary>Each test has a seed of its own, and so organizations of its own.</summary>
public sealed class SampleRunnerTests : LedgerFixture
{
    private static long lastSeed;

    private readonly Dictionary<string, long> _nothing = new() { ["platform.organizations"] = 0, ["ledger.categories"] = 0 };

    private SamplePlan _plan = new();

    [SetUp]
    public void TakeASeed() => _plan = new SamplePlan { Seed = Interlocked.Increment(ref lastSeed), Organizations = 3 };

    [Test]
    public async Task RunAsync_Twice_WritesOnceAndThenNothing()
    {
        var first = await SeedAsync(_plan);
        var rows = await RowsAsync(_plan);
        var second = await SeedAsync(_plan);

        Assert.That(first, Is.EquivalentTo(new Dictionary<string, long> { ["platform.organizations"] = 3, ["ledger.accounts"] = 60, ["ledger.categories"] = 6 }));
        Assert.That(second, Is.EquivalentTo(_nothing));
        Assert.That(await RowsAsync(_plan), Is.EqualTo(rows));
    }

    [Test]
    public async Task RunAsync_LargerPlan_AddsWhatIsMissing()
    {
        await SeedAsync(_plan);
        var rows = await RowsAsync(_plan);
        var larger = _plan with { Organizations = 4, Sizes = new Dictionary<SampleSize, decimal> { [LedgerSample.Accounts] = 25 } };

        var added = await SeedAsync(larger);

        Assert.That(added["platform.organizations"], Is.EqualTo(1));
        Assert.That(added["ledger.accounts"], Is.EqualTo((3 * 5) + 25));
        Assert.That(rows, Is.SubsetOf(await RowsAsync(larger)));
    }

    [Test]
    public async Task RunAsync_InSteps_GivesTheRowsOfOneRun()
    {
        await SeedAsync(_plan with { Organizations = 2, Connections = 1, Sizes = new Dictionary<SampleSize, decimal> { [LedgerSample.Accounts] = 7 } });
        await SeedAsync(_plan);
        var inSteps = await RowsAsync(_plan);
        await Host.ExecuteAsync("delete from ledger.accounts where organization_id = any($1)", Ids(_plan));

        await SeedAsync(_plan with { Connections = 8 });

        Assert.That(await RowsAsync(_plan), Is.EqualTo(inSteps));
    }

    [Test]
    public async Task RunAsync_TwoAtOnce_WriteEachRowOnce()
    {
        var runs = await Task.WhenAll(SeedAsync(_plan), SeedAsync(_plan));

        Assert.That(runs.Sum(run => run.GetValueOrDefault("platform.organizations")), Is.EqualTo(3));
        Assert.That(runs.Sum(run => run.GetValueOrDefault("ledger.accounts")), Is.EqualTo(60));
        Assert.That(await RowsAsync(_plan), Has.Count.EqualTo(60));
    }

    [Test]
    public async Task RunAsync_Stopped_LeavesWholeOrganizationsAndIsFinishedLater()
    {
        using var stop = new CancellationTokenSource();
        var entered = 0;
        var stopping = new LedgerModule(unit => Interlocked.Increment(ref entered) == 3 ? stop.CancelAsync() : Task.CompletedTask);

        Assert.That(() => RunnerOf(stopping).RunAsync(_plan with { Connections = 1 }, null, stop.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(await CountsAsync(), Is.EqualTo(new long[] { 20, 20, 0 }));
        Assert.That((await SeedAsync(_plan))["ledger.accounts"], Is.EqualTo(20));
    }

    [Test]
    public async Task RunAsync_AnyOrganization_SeesItsOwnRowsOnly()
    {
        var seen = new List<long>();
        var looking = new LedgerModule(async unit =>
        {
            var rows = await unit.UnitOfWork.From(Accounts).ToListAsync(CancellationToken.None);
            lock (seen)
                seen.Add(rows.Count);
        });

        await RunnerOf(looking).RunAsync(_plan, null, CancellationToken.None);

        Assert.That(seen, Is.EqualTo(new long[] { 20, 20, 20 }));
        Assert.That(await CountsAsync(), Is.EqualTo(new long[] { 20, 20, 20 }));
    }

    [Test]
    public async Task RunAsync_SuspendedOrganization_IsLeftAlone()
    {
        await SeedAsync(_plan);
        await Host.ExecuteAsync("delete from ledger.accounts where organization_id = any($1)", Ids(_plan));
        await Host.ExecuteAsync("update platform.organizations set status = 'suspended' where id = $1", Ids(_plan)[1]);

        var result = await RunnerOf(new LedgerModule()).RunAsync(_plan, null, CancellationToken.None);

        Assert.That(result.SuspendedOrganizations, Is.EqualTo(1));
        Assert.That(await CountsAsync(), Is.EqualTo(new long[] { 20, 0, 20 }));
    }

    [Test]
    public async Task RunAsync_RowInTheWay_SaysWhichKeyAndChangesNothing()
    {
        await SeedAsync(_plan with { Sizes = new Dictionary<SampleSize, decimal> { [LedgerSample.Accounts] = 0 } });
        await Host.ExecuteAsync("insert into ledger.accounts (organization_id, id, name) values ($1, gen_random_uuid(), 'Account 3')", Ids(_plan)[0]);

        Assert.That(() => SeedAsync(_plan with { Organizations = 1 }), Throws.TypeOf<SeedException>().With.Message.Contains("accounts_name_key").And.Message.Contains($"{Ids(_plan)[0]}"));
        Assert.That((await CountsAsync())[0], Is.EqualTo(1));
    }

    [Test]
    public async Task RunAsync_Progress_EndsAtTheTotal()
    {
        var reports = new List<SampleProgress>();

        await RunnerOf(new LedgerModule()).RunAsync(_plan, new Reports(reports), CancellationToken.None);

        Assert.That(reports.Select(report => report.Organizations), Is.EqualTo(new[] { 1, 2, 3 }));
        Assert.That(reports[^1].Rows, Is.EqualTo(66));
    }

    [Test]
    public void Shared_WhatNoModuleShares_SaysSo()
    {
        var asking = new LedgerModule(unit => Task.FromResult(unit.Shared<string>()));

        Assert.That(
            () => RunnerOf(asking).RunAsync(_plan, null, CancellationToken.None),
            Throws.TypeOf<SeedException>().With.Message.StartsWith("A sample needs String, which no module listed before its own shares."));
    }

    private static Guid[] Ids(SamplePlan plan) =>
        [.. Enumerable.Range(0, plan.Organizations).Select(number => SampleOrganization.Of(plan, number).Id.Value)];

    private SampleRunner RunnerOf(LedgerModule module) => new(
        new ModuleCatalog(new PlatformModule(), module),
        Host.Container.Resolve<Database>(),
        new OrganizationRegistry(Host.ConnectionString(DatabaseRole.Migrator)),
        TimeProvider.System);

    private async Task<Dictionary<string, long>> SeedAsync(SamplePlan plan) =>
        (await RunnerOf(new LedgerModule()).RunAsync(plan, null, CancellationToken.None)).Rows.ToDictionary(table => table.Table, table => table.Rows);

    private async Task<IReadOnlyList<string>> RowsAsync(SamplePlan plan) => await Host.ReadAsync<string[]>(
        "select array_agg(a::text order by a.organization_id, a.id) from ledger.accounts a where a.organization_id = any($1)", Ids(plan));

    private async Task<IReadOnlyList<long>> CountsAsync() => await Host.ReadAsync<long[]>(
        "select array_agg((select count(*) from ledger.accounts a where a.organization_id = o.id) order by o.number) from unnest($1) with ordinality as o(id, number)", Ids(_plan));

    private sealed class Reports(List<SampleProgress> reports) : IProgress<SampleProgress>
    {
        // The runner reports one after the other.
        public void Report(SampleProgress value) => reports.Add(value);
    }
}
