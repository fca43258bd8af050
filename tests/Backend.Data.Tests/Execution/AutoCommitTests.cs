using Backend.Data.Execution;
using Backend.Data.Execution.Errors;
using Backend.Data.Mutation;
using Backend.Data.Query;
using Backend.Data.Sql;
using Backend.Data.Tests.Support;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Execution;

/// <summary>A unit whose one batch is a transaction of its own.</summary>
internal sealed class AutoCommitTests : ShopTests
{
    [Test]
    public async Task Statement_Alone_IsKept()
    {
        var written = await RunAsync((unit, ct) => Insert(unit, "kept").ReturningFirstAsync(ct));

        Assert.That(await SkusAsync("kept"), Is.EqualTo(new[] { written!.Sku }));
    }

    [Test]
    public async Task Statement_AfterQueuedOnes_IsKeptWithThem()
    {
        await RunAsync((unit, ct) =>
        {
            Insert(unit, "queued 1").Queue();
            return Insert(unit, "queued 2").ExecuteAsync(ct);
        });

        Assert.That(await SkusAsync("queued"), Is.EqualTo(new[] { "queued 1", "queued 2" }));
    }

    [Test]
    public async Task Statement_Failing_KeepsNothingOfItsBatch()
    {
        Assert.That(
            () => RunAsync((unit, ct) =>
            {
                Insert(unit, "undone").Queue();
                return Insert(unit, "A-1").ExecuteAsync(ct);
            }),
            Throws.TypeOf<UniqueViolationException>());

        Assert.That(await SkusAsync("undone"), Is.Empty);
    }

    [Test]
    public async Task Statement_FailingAtTheCommit_IsTypedAndKeepsNothing()
    {
        Assert.That(
            () => RunAsync((unit, ct) => unit.Insert(Orders).Values(new NewOrder { Number = 1, ContactId = ShopSeed.Ada, TotalCents = 77 }).ExecuteAsync(ct)),
            Throws.TypeOf<UniqueViolationException>());

        Assert.That(await ReadAsync((unit, ct) => unit.From(Orders).Where(Orders.TotalCents.Eq(77L)).CountAsync(ct)), Is.Zero);
    }

    [Test]
    public async Task Statement_Second_ThrowsBeforeAnythingIsSent()
    {
        Assert.That(
            () => RunAsync(async (unit, ct) =>
            {
                await Insert(unit, "first").ExecuteAsync(ct);
                return await Insert(unit, "second").ExecuteAsync(ct);
            }),
            Throws.TypeOf<InvalidOperationException>().With.Message.Contains("run both in a transaction"));

        Assert.That((await SkusAsync("first"), await SkusAsync("second")), Is.EqualTo((new[] { "first" }, Array.Empty<string>())));
    }

    [Test]
    public void Queue_AfterTheStatement_Throws() =>
        Assert.That(
            () => RunAsync(async (unit, ct) =>
            {
                await Insert(unit, "before").ExecuteAsync(ct);
                Insert(unit, "after").Queue();
                return 0;
            }),
            Throws.TypeOf<InvalidOperationException>().With.Message.Contains("sends one batch"));

    [Test]
    public void Queue_WithExpectedRows_Throws() =>
        Assert.That(
            () => RunAsync((unit, _) =>
            {
                Insert(unit, "counted").Queue(expectedRows: 1);
                return Task.FromResult(0);
            }),
            Throws.TypeOf<StatementException>().With.Message.Contains("INSERT shop.products"));

    [Test]
    public void RunNestedAsync_OfIt_Throws() =>
        Assert.That(
            () => RunAsync((unit, ct) => unit.RunNestedAsync((inner, token) => Insert(inner, "nested").ExecuteAsync(token), ct)),
            Throws.TypeOf<InvalidOperationException>().With.Message.Contains("savepoints"));

    [Test]
    public async Task ReadOnly_WithAutoCommit_ReadsAsOftenAsItLikes()
    {
        var options = new UnitOfWorkOptions { IsReadOnly = true, IsAutoCommit = true };
        var counts = await Database.RunAsync(
            ShopDatabase.Acme,
            options,
            async (unit, ct) => (await unit.From(Countries).CountAsync(ct), await unit.From(Countries).CountAsync(ct)),
            CancellationToken.None);

        Assert.That(counts, Is.EqualTo((3L, 3L)));
    }

    private Task<T> RunAsync<T>(Func<IUnitOfWork, CancellationToken, Task<T>> work) =>
        Database.RunAsync(ShopDatabase.Acme, UnitOfWorkOptions.AutoCommit, work, CancellationToken.None);

    private static InsertValues<Product, NewProduct> Insert(IUnitOfWork unit, string sku) =>
        unit.Insert(Products).Values(new NewProduct { Sku = sku, Name = "A product", PriceCents = 1 });

    private async Task<string[]> SkusAsync(string prefix)
    {
        var products = await ReadAsync((unit, ct) => unit.From(Products)
            .Where(Products.Sku.ILike(Pattern.StartsWith(prefix)))
            .OrderBy(Products.Sku.Asc())
            .ToListAsync(ct));
        return [.. products.Select(product => product.Sku)];
    }
}
