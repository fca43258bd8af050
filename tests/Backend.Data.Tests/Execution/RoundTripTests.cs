using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Tests.Support;
using Backend.Development;
using Backend.Testing.Network;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Execution;

/// <summary>How often a unit of work waits for the server: by its span, and by what passes through a proxy.</summary>
internal sealed class RoundTripTests : ShopTests
{
    private static IEnumerable<TestCaseData> Units =>
    [
        Case("a read", UnitOfWorkOptions.ReadOnly, 1, 1, "no_transaction", async (unit, ct) => await unit.From(Contacts).ToListAsync(ct)),
        Case("two reads", UnitOfWorkOptions.ReadOnly, 2, 2, "no_transaction", async (unit, ct) =>
        {
            await unit.From(Contacts).ToListAsync(ct);
            await unit.From(Products).CountAsync(ct);
        }),
        Case("a nested read", UnitOfWorkOptions.ReadOnly, 1, 1, "no_transaction", async (unit, ct) =>
            await unit.Find(Orders).With(Orders.Contact).With(Orders.Items.Load(items => items.With(OrderItems.Product))).ToListAsync(ct)),
        Case("a nested read by levels", UnitOfWorkOptions.ReadOnly, 4, 3, "no_transaction", async (unit, ct) =>
            await unit.Find(Contacts).With(Contacts.Orders.Load(orders => orders.With(Orders.Items))).With(Contacts.Labels).PerLevel().ToListAsync(ct)),
        Case("a write", UnitOfWorkOptions.ReadWrite, 1, 2, "committed", async (unit, ct) =>
            await unit.Update(Contacts).Set(Contacts.Note, "n").All().ExecuteAsync(ct)),
        Case("a write that commits itself", UnitOfWorkOptions.AutoCommit, 1, 1, "committed", async (unit, ct) =>
            await unit.Update(Contacts).Set(Contacts.Note, "n").All().ExecuteAsync(ct)),
        Case("an order with three lines", UnitOfWorkOptions.ReadWrite, 5, 2, "committed", async (unit, ct) =>
        {
            var order = new NewOrder { Id = Guid.CreateVersion7(), Number = Random.Shared.NextInt64(), ContactId = ShopSeed.Ada };
            unit.Insert(Orders).Values(order).Queue(expectedRows: 1);
            for (var line = 1; line <= 3; line++)
            {
                unit.Insert(OrderItems)
                    .Values(new NewOrderItem { OrderId = order.Id.Value, ProductId = ShopSeed.Hammer, Position = line, Quantity = 1 })
                    .Queue(expectedRows: 1);
            }

            await unit.Update(Products).Set(Products.Stock, Products.Stock.Plus(0)).Where(Products.Id.Eq(ShopSeed.Hammer)).ExecuteAsync(ct);
        }),
        Case("queued writes only", UnitOfWorkOptions.ReadWrite, 2, 2, "committed", (unit, _) =>
        {
            unit.Update(Contacts).Set(Contacts.Note, "a").All().Queue();
            unit.Update(Contacts).Set(Contacts.Note, "b").All().Queue();
            return Task.CompletedTask;
        }),
        Case("nothing", UnitOfWorkOptions.ReadWrite, 0, 0, "no_transaction", (_, _) => Task.CompletedTask),
        // Savepoint and release ride along and are statements too.
        Case("a nested unit", UnitOfWorkOptions.ReadWrite, 4, 3, "committed", async (unit, ct) =>
        {
            await unit.RunNestedAsync((inner, token) => inner.Update(Contacts).Set(Contacts.Note, "a").All().ExecuteAsync(token), ct);
            await unit.Update(Contacts).Set(Contacts.Note, "b").All().ExecuteAsync(ct);
        }),
    ];

    [TestCaseSource(nameof(Units))]
    public async Task Unit_Succeeding_CostsWhatItsSpanSays(UnitOfWorkOptions options, int statements, int trips, string outcome, Func<IUnitOfWork, CancellationToken, Task> work)
    {
        using var spans = new RecordedActivities();
        await RunAsync(Database, options, work);

        Assert.That(spans.Cost, Is.EqualTo((statements, trips, outcome)));
    }

    [TestCaseSource(nameof(Units))]
    public async Task Unit_Succeeding_CostsTheSameOnTheWire(UnitOfWorkOptions options, int statements, int trips, string outcome, Func<IUnitOfWork, CancellationToken, Task> work)
    {
        await using var proxy = CountingProxy.Start(Shop.ConnectionString(DatabaseRole.App));
        await using var database = Open(connections: 1, proxy.ConnectionString);
        // Opening, loading types and preparing happen once a connection.
        await RunAsync(database, options, work);
        await RunAsync(database, UnitOfWorkOptions.ReadOnly, (unit, ct) => unit.From(Contacts).CountAsync(ct));
        proxy.Reset();

        for (var round = 0; round < 4; round++)
            await RunAsync(database, options, work);

        Assert.That(proxy.RoundTrips, Is.EqualTo(4 * trips));
    }

    [Test]
    public async Task Unit_Failing_RollsBackInOneTripMore()
    {
        using var spans = new RecordedActivities();
        await TryAsync((unit, ct) => unit.Update(Contacts).Set(Contacts.Note, "n").All().ExecuteAsync(ct));

        Assert.That(spans.Cost, Is.EqualTo((1, 2, "rolled_back")));
    }

    private static TestCaseData Case(
        string name,
        UnitOfWorkOptions options,
        int statements,
        int trips,
        string outcome,
        Func<IUnitOfWork, CancellationToken, Task> work) =>
        new TestCaseData(options, statements, trips, outcome, work).SetArgDisplayNames(name);

    private static Task<int> RunAsync(Database database, UnitOfWorkOptions options, Func<IUnitOfWork, CancellationToken, Task> work) => database.RunAsync(
        ShopDatabase.Acme,
        options,
        async (unit, ct) =>
        {
            await work(unit, ct);
            return 0;
        },
        CancellationToken.None);
}
