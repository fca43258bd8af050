using Backend.Data.Execution;
using Backend.Data.Execution.Errors;
using Backend.Data.Mutation;
using Backend.Data.Query;
using Backend.Data.Tests.Support;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Mutation;

internal sealed class QueueTests : ShopTests
{
    [Test]
    public async Task Queue_BeforeARead_IsSeenByIt()
    {
        var count = await TryAsync(async (unit, ct) =>
        {
            Insert(unit, "q-1").Queue();
            Insert(unit, "q-2").Queue();
            return await unit.From(Products).Where(Products.Sku.ILike(Pattern.StartsWith("q-"))).CountAsync(ct);
        });

        Assert.That(count, Is.EqualTo(2));
    }

    [Test]
    public async Task Queue_NothingAfterIt_IsSentBeforeTheCommit()
    {
        await WriteAsync((unit, _) =>
        {
            Insert(unit, "committed").Queue(expectedRows: 1);
            return Task.FromResult(true);
        });

        Assert.That(await CountAsync("committed"), Is.EqualTo(1));
    }

    [Test]
    public async Task Queue_ExpectedRowsWritten_IsKept()
    {
        await WriteAsync((unit, ct) =>
        {
            unit.Update(Products).Set(Products.Stock, Products.Stock.Minus(1)).Where(Products.Id.Eq(ShopSeed.Hammer), Products.Stock.Gte(1)).Queue(expectedRows: 1);
            return unit.From(Products).CountAsync(ct);
        });

        Assert.That((await ReadAsync((unit, ct) => unit.From(Products).Where(Products.Id.Eq(ShopSeed.Hammer)).FirstOrDefaultAsync(ct)))!.Stock, Is.EqualTo(9));
    }

    [Test]
    public async Task Queue_OtherNumberOfRows_EndsTheUnitWithARead()
    {
        Assert.That(
            () => WriteAsync((unit, ct) =>
            {
                Insert(unit, "lost").Queue();
                unit.Update(Products).Set(Products.Stock, Products.Stock.Minus(1)).Where(Products.Id.Eq(ShopSeed.Nail), Products.Stock.Gte(1)).Queue(expectedRows: 1);
                return unit.From(Products).CountAsync(ct);
            }),
            Throws.TypeOf<RowCountException>().With.Message.EqualTo("UPDATE shop.products wrote 0 rows where 1 were expected."));

        Assert.That(await CountAsync("lost"), Is.Zero);
    }

    [Test]
    public async Task Queue_OtherNumberOfRows_EndsTheUnitAtTheCommit()
    {
        Assert.That(
            () => WriteAsync((unit, _) =>
            {
                Insert(unit, "lost").Queue();
                unit.Delete(Products).Where(Products.Sku.Eq("no such")).Queue(expectedRows: 1);
                return Task.FromResult(true);
            }),
            Throws.TypeOf<RowCountException>());

        Assert.That(await CountAsync("lost"), Is.Zero);
    }

    [Test]
    public async Task Queue_CaughtRowCountError_StillEndsTheUnit()
    {
        Assert.That(
            () => WriteAsync(async (unit, ct) =>
            {
                Insert(unit, "lost").Queue(expectedRows: 2);
                try
                {
                    return await unit.From(Products).CountAsync(ct);
                }
                catch (RowCountException)
                {
                    return 0;
                }
            }),
            Throws.TypeOf<UnitOfWorkPoisonedException>().With.InnerException.TypeOf<RowCountException>());

        Assert.That(await CountAsync("lost"), Is.Zero);
    }

    [Test]
    public async Task Queue_DatabaseErrorInIt_ComesWithTheNextStatement()
    {
        Assert.That(
            () => WriteAsync((unit, ct) =>
            {
                Insert(unit, "lost").Queue();
                Insert(unit, "A-1").Queue();
                return unit.From(Products).CountAsync(ct);
            }),
            Throws.TypeOf<UniqueViolationException>());

        Assert.That(await CountAsync("lost"), Is.Zero);
    }

    [Test]
    public async Task Queue_WorkThatThrows_SendsNothing()
    {
        using var spans = new RecordedActivities();

        Assert.That(
            () => WriteAsync<int>((unit, _) =>
            {
                Insert(unit, "lost").Queue();
                throw new InvalidTimeZoneException();
            }),
            Throws.TypeOf<InvalidTimeZoneException>());

        Assert.That(spans.Cost, Is.EqualTo((0, 0, "no_transaction")));
        Assert.That(await CountAsync("lost"), Is.Zero);
    }

    private static InsertValues<Product, NewProduct> Insert(IUnitOfWork unit, string sku) =>
        unit.Insert(Products).Values(new NewProduct { Sku = sku, Name = sku, PriceCents = 1 });

    private Task<long> CountAsync(string sku) => ReadAsync((unit, ct) => unit.From(Products).Where(Products.Sku.Eq(sku)).CountAsync(ct));
}
