using System.Collections.Concurrent;
using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Tests.Execution.Faults;
using Backend.Data.Tests.Support;
using Backend.Development;
using Backend.Testing.Shop;
using Npgsql;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Execution;

/// <summary>
/// Units of work that fail at every point, one kind after the other and ten thousand at random: each is kept or lost as
/// its caller was told, and no connection is.
/// </summary>
internal sealed class RandomFaultTests : ShopTests
{
    private const int Rounds = 10_000;

    private const int Callers = 6;

    private const int Connections = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static IEnumerable<TestCaseData> Kinds() =>
        AllFaults.All.Select(fault => new TestCaseData(fault).SetArgDisplayNames(fault.Name));

    [TestCaseSource(nameof(Kinds))]
    public async Task Fault_OfAnyKind_IsToldAndGivesTheConnectionBack(Fault fault)
    {
        await using var pool = OpenPool(connections: 1);
        await using var admin = NpgsqlDataSource.Create(Shop.ConnectionString(DatabaseRole.Admin));
        var kept = new ConcurrentDictionary<string, bool>();

        for (var round = 0; round < 3; round++)
            await RunAsync(fault, new FaultRound(pool, admin, new Random(round), $"{TestContext.CurrentContext.Test.ID}-{round}"), kept);

        await AssertAllFreeAsync(pool, connections: 1);
        await AssertKeptAsync(pool, kept);
    }

    [TestCase(20251121)]
    public async Task Faults_TenThousandAtRandom_LoseNoConnectionAndNoOutcome(int seed)
    {
        await TestContext.Out.WriteLineAsync($"Seed {seed}.");
        await using var pool = OpenPool(Connections);
        await using var admin = NpgsqlDataSource.Create(Shop.ConnectionString(DatabaseRole.Admin));
        var kept = new ConcurrentDictionary<string, bool>();

        await Task.WhenAll(Enumerable.Range(0, Callers).Select(async caller =>
        {
            var random = new Random(seed + caller);
            for (var round = caller; round < Rounds; round += Callers)
                await RunAsync(AllFaults.Draw(random), new FaultRound(pool, admin, random, $"R-{round}"), kept);
        }));

        Assert.That(kept, Has.Count.EqualTo(Rounds));
        await AssertAllFreeAsync(pool, Connections);
        await AssertKeptAsync(pool, kept);
    }

    private static async Task RunAsync(Fault fault, FaultRound round, ConcurrentDictionary<string, bool> kept)
    {
        var error = await Expect.ErrorOfAsync(() => fault.RunAsync(round));
        var expected = fault.Error?.IsInstanceOfType(error) ?? error is null;
        if (!expected && !(fault.MaySucceed && error is null))
            throw new AssertionException($"{round.Sku}, {fault}: {fault.Error?.Name ?? "success"} was expected, but was {error?.ToString() ?? "success"}.");
        kept[round.Sku] = error is null;
    }

    /// <summary>As many units as the pool has connections hold one each at the same time, and the server sees none left open.</summary>
    private async Task AssertAllFreeAsync(Database pool, int connections)
    {
        var entered = 0;
        var allEntered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var pids = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => pool.RunAsync(
            ShopDatabase.Acme,
            UnitOfWorkOptions.ReadWrite,
            async (unit, ct) =>
            {
                var pid = await unit.RawAsync<int>("select pg_backend_pid()", ct);
                if (Interlocked.Increment(ref entered) == connections)
                    allEntered.SetResult();
                await allEntered.Task.WaitAsync(ct);
                return pid;
            },
            default)));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(pids, Is.Unique);
            Assert.That(
                await Shop.ScalarAsync<long>(
                    $"select count(*) from pg_stat_activity where datname = '{Shop.Name}' and usename = 'backend_app' and state <> 'idle'"),
                Is.Zero);
            Assert.That(
                await Shop.ScalarAsync<long>($"select count(*) from pg_stat_activity where datname = '{Shop.Name}' and application_name = 'backend' and pid = any(array[{string.Join(',', pids)}])"),
                Is.EqualTo(connections));
        }
    }

    private static async Task AssertKeptAsync(Database pool, ConcurrentDictionary<string, bool> kept)
    {
        var rows = await pool.RunAsync(ShopDatabase.Acme, UnitOfWorkOptions.ReadOnly, (unit, ct) => unit.From(Products).ToListAsync(ct), default);

        var mine = rows.Select(row => row.Sku).Where(sku => kept.ContainsKey(sku) || sku.EndsWith("-lost", StringComparison.Ordinal));
        Assert.That(mine, Is.EquivalentTo(kept.Where(round => round.Value).Select(round => round.Key)));
    }

    private Database OpenPool(int connections) => new(
        new DatabaseOptions
        {
            // What is proven here does not depend on the disk.
            ConnectionString = Shop.ConnectionString(DatabaseRole.App) + ";Options=-c synchronous_commit=off",
            MaxPoolSize = connections,
            ConnectTimeout = Patience,
        },
        Log);
}
