using Backend.Data.Execution;
using Backend.Data.Execution.Errors;
using Backend.Data.Query;
using Backend.Data.Tests.Support;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Execution;

internal sealed class UnitOfWorkTests : ShopTests
{
    [Test]
    public async Task RunAsync_WorkReturns_KeepsWhatItWrote()
    {
        await WriteAsync((unit, ct) => InsertAsync(unit, "kept", ct));

        Assert.That(await CountAsync("kept"), Is.EqualTo(1));
    }

    [Test]
    public async Task RunAsync_WorkThrows_RollsBackAndPassesTheErrorOn()
    {
        Assert.That(
            () => WriteAsync<int>(async (unit, ct) =>
            {
                await InsertAsync(unit, "undone", ct);
                throw new InvalidTimeZoneException("first");
            }),
            Throws.TypeOf<InvalidTimeZoneException>());

        Assert.That(await CountAsync("undone"), Is.Zero);
    }

    [Test]
    public async Task RunAsync_DatabaseErrorCaught_ThrowsPoisonedAndKeepsNothing()
    {
        Assert.That(
            () => WriteAsync(async (unit, ct) =>
            {
                await InsertAsync(unit, "undone", ct);
                return await SwallowAsync(() => InsertAsync(unit, "A-1", ct));
            }),
            Throws.TypeOf<UnitOfWorkPoisonedException>().With.InnerException.TypeOf<UniqueViolationException>());

        Assert.That(await CountAsync("undone"), Is.Zero);
    }

    [Test]
    public void Statement_AfterADatabaseError_ThrowsPoisoned() =>
        Assert.That(
            () => WriteAsync(async (unit, ct) =>
            {
                await SwallowAsync(() => InsertAsync(unit, "A-1", ct));
                return await InsertAsync(unit, "after", ct);
            }),
            Throws.TypeOf<UnitOfWorkPoisonedException>());

    [Test]
    public void Queue_AfterADatabaseError_ThrowsPoisoned() =>
        Assert.That(
            () => WriteAsync(async (unit, ct) =>
            {
                await SwallowAsync(() => InsertAsync(unit, "A-1", ct));
                unit.Delete(Products).All().Queue();
                return 0;
            }),
            Throws.TypeOf<UnitOfWorkPoisonedException>());

    [Test]
    public async Task Unit_AfterItsEnd_RefusesEverything()
    {
        IUnitOfWork ended = null!;
        await WriteAsync((unit, ct) => InsertAsync(ended = unit, "ended", ct));
        IUnitOfWork endedByError = null!;
        Assert.That(() => WriteAsync<int>((unit, _) => throw new InvalidTimeZoneException((endedByError = unit).ToString())), Throws.TypeOf<InvalidTimeZoneException>());

        using (Assert.EnterMultipleScope())
        {
            foreach (var unit in new[] { ended, endedByError })
            {
                Assert.That(() => unit.From(Products).CountAsync(default), Throws.TypeOf<ObjectDisposedException>());
                Assert.That(() => unit.Delete(Products).All().ExecuteAsync(default), Throws.TypeOf<ObjectDisposedException>());
                Assert.That(() => unit.Delete(Products).All().Queue(), Throws.TypeOf<ObjectDisposedException>());
                Assert.That(() => unit.RunNestedAsync((_, _) => Task.FromResult(0), default), Throws.TypeOf<ObjectDisposedException>());
            }
        }
    }

    [Test]
    public void Statement_WhileAnotherRuns_ThrowsAndNamesBothCallSites() =>
        Assert.That(
            () => ReadAsync(async (unit, ct) =>
            {
                var running = unit.SleepAsync(0.2, ct);
                try
                {
                    return await unit.From(Products).CountAsync(ct);
                }
                finally
                {
                    await running;
                }
            }),
            Throws.InvalidOperationException.With.Message.Matches(@"one statement at a time: UnitOfWorkTests\.cs:\d+ .* while \w+\.cs:\d+ is running"));

    [Test]
    public async Task Statement_WhileAnotherRuns_LeavesTheRunningOneAlone()
    {
        await WriteAsync(async (unit, ct) =>
        {
            var running = unit.SleepAsync(0.1, ct);
            Assert.That(() => unit.From(Products).CountAsync(ct), Throws.InvalidOperationException);
            await running;
            return await InsertAsync(unit, "went on", ct);
        });

        Assert.That(await CountAsync("went on"), Is.EqualTo(1));
    }

    [Test]
    public async Task RunAsync_WorkReturnsBeforeItsStatement_ThrowsAndKeepsNothing()
    {
        Task<int> running = null!;
        Assert.That(
            () => WriteAsync(async (unit, ct) =>
            {
                await InsertAsync(unit, "not awaited", ct);
                running = unit.SleepAsync(30, ct);
                return 0;
            }),
            Throws.InvalidOperationException.With.Message.Contains("await all statements"));

        using (Assert.EnterMultipleScope())
        {
            // It was ended before the connection went back to the pool.
            Assert.That(running.IsCompleted, Is.True);
            Assert.That(await CountAsync("not awaited"), Is.Zero);
        }

        Assert.That(async () => await running, Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task RunAsync_WorkThrowsBeforeItsStatementEnds_PassesItsErrorOn()
    {
        Task<int> running = null!;
        Assert.That(
            () => WriteAsync<int>((unit, ct) =>
            {
                running = unit.SleepAsync(30, ct);
                throw new InvalidTimeZoneException();
            }),
            Throws.TypeOf<InvalidTimeZoneException>());

        Assert.That(running.IsCompleted, Is.True);
        Assert.That(await CountAsync("A-1"), Is.EqualTo(1));
        Assert.That(async () => await running, Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task ReadOnly_BetweenStatements_HoldsNoTransaction()
    {
        Assert.That(await StateBetweenStatementsAsync(UnitOfWorkOptions.ReadOnly), Is.EqualTo("idle"));
        Assert.That(await StateBetweenStatementsAsync(UnitOfWorkOptions.ReadWrite), Is.EqualTo("idle in transaction"));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task ReadOnly_Write_IsRefusedByTheServer(bool queued)
    {
        Assert.That(
            () => ReadAsync((unit, ct) =>
            {
                var delete = unit.Delete(Countries).All();
                if (!queued)
                    return delete.ExecuteAsync(ct);
                delete.Queue();
                return Task.FromResult(0);
            }),
            Throws.InstanceOf<DatabaseException>().With.Property("Details").Property("SqlState").EqualTo("25006"));

        Assert.That(await ReadAsync((unit, ct) => unit.From(Countries).CountAsync(ct)), Is.EqualTo(3));
    }

    [Test]
    public async Task OrganizationRefused_UnknownOrSuspended_IsTyped()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var organization in new[] { ShopDatabase.Unknown, ShopDatabase.Initech })
            {
                Assert.That(() => ReadAsync((unit, ct) => unit.From(Contacts).CountAsync(ct), organization), Throws.TypeOf<OrganizationRefusedException>());
                Assert.That(() => WriteAsync((unit, ct) => InsertAsync(unit, "refused", ct), organization), Throws.TypeOf<OrganizationRefusedException>());
            }
        }

        Assert.That(await Shop.ScalarAsync<long>("select count(*) from shop.products where sku = 'refused'"), Is.Zero);
    }

    [TestCase("select 1; select 2")]
    [TestCase("select 1; delete from shop.contacts")]
    public async Task StackedStatements_InOneText_AreRefused(string sql)
    {
        Assert.That(() => WriteAsync((unit, ct) => unit.RawAsync(sql, ct)), Throws.Exception);

        Assert.That(await ReadAsync((unit, ct) => unit.From(Contacts).CountAsync(ct)), Is.EqualTo(3));
    }

    private static Task<int> InsertAsync(IUnitOfWork unit, string sku, CancellationToken ct) =>
        unit.Insert(Products).Values(new NewProduct { Sku = sku, Name = sku, PriceCents = 1 }).ExecuteAsync(ct);

    private static async Task<int> SwallowAsync(Func<Task<int>> statement)
    {
        try
        {
            return await statement();
        }
        catch (DatabaseException)
        {
            return -1;
        }
    }

    private Task<long> CountAsync(string sku) => ReadAsync((unit, ct) => unit.From(Products).Where(Products.Sku.Eq(sku)).CountAsync(ct));

    private Task<string> StateBetweenStatementsAsync(UnitOfWorkOptions options) => Database.RunAsync(
        ShopDatabase.Acme,
        options,
        async (unit, ct) =>
        {
            var pid = await unit.RawAsync<int>("select pg_backend_pid()", ct);
            return await Shop.ScalarAsync<string>($"select state from pg_stat_activity where pid = {pid}");
        },
        CancellationToken.None);
}
