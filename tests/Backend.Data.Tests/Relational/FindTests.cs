using Backend.Data.Execution.Errors;
using Backend.Data.Query;
using Backend.Data.Tests.Support;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Relational;

internal sealed class FindTests : ShopTests
{
    [Test]
    public async Task With_ToOne_ReadsTheRowOfTheOwnOrganization()
    {
        var orders = await ReadAsync((unit, ct) => unit.Find(Orders).With(Orders.Contact).OrderBy(Orders.Number.Asc())
            .ToListAsync((order, contact) => (order.Number, contact.Name), ct));

        Assert.That(orders, Is.EqualTo([(1L, "Ada of Acme"), (2L, "Bob 100%_ of Acme")]));
    }

    [Test]
    public async Task With_ToOneThatMayBeMissing_IsNullOnlyWhereTheKeyIsNull()
    {
        var payers = await ReadAsync((unit, ct) => unit.Find(Orders).With(Orders.Payer).OrderBy(Orders.Number.Asc())
            .ToListAsync((_, payer) => payer?.Id, ct));

        // The payer's first column is NULL, and the payer is there all the same.
        Assert.That(payers, Is.EqualTo(new Guid?[] { ShopSeed.Bob, null }));
    }

    [Test]
    public async Task With_ToMany_ReadsEachListAndAnEmptyOne()
    {
        var counts = await ReadAsync((unit, ct) => unit.Find(Orders).With(Orders.Items).OrderBy(Orders.Number.Asc())
            .ToListAsync((order, items) => (order.Number, items.Count), ct));

        Assert.That(counts, Is.EqualTo([(1L, 2), (2L, 0)]));
    }

    [Test]
    public async Task With_ListOfEveryType_ReadsEachColumnAsARowDoes()
    {
        var (nested, flat) = await ReadAsync(async (unit, ct) => (
            (await unit.Find(Orders).With(Orders.Items.Load(items => items.With(OrderItems.Product).OrderBy(OrderItems.Position.Asc())))
                .Where(Orders.Id.Eq(ShopSeed.FirstOrder)).ToListAsync(ct))[0].First,
            await unit.From(OrderItems).OrderBy(OrderItems.Position.Asc()).ToListAsync(ct)));

        using (Assert.EnterMultipleScope())
        {
            // Records of scalars and records: equal in every column.
            Assert.That(nested.Select(item => item.Row), Is.EqualTo(flat));
            Assert.That(nested.Select(item => item.First.Sku), Is.EqualTo(["A-1", "B-2"]));
            Assert.That(flat[0].Loyalty, Is.EqualTo(Loyalty.Silver));
            Assert.That(flat[1].Loyalty, Is.Null);
        }
    }

    [Test]
    public async Task With_ContactAndItemsWithProducts_IsOneStatement()
    {
        var order = await ReadAsync((unit, ct) => unit.Find(Orders)
            .With(Orders.Contact)
            .With(Orders.Items.Load(items => items.With(OrderItems.Product).OrderBy(OrderItems.Position.Desc())))
            .Where(Orders.Id.Eq(ShopSeed.FirstOrder))
            .FirstOrDefaultAsync((row, contact, items) => $"{row.Number} {contact.Name}: {string.Join(", ", items.Select(item => $"{item.Row.Quantity} {item.First.Sku}"))}", ct));

        Assert.That(order, Is.EqualTo("1 Ada of Acme: 1 B-2, 2 A-1"));
    }

    [Test]
    public async Task Load_FilteredAndLimited_HoldsForEachParent()
    {
        var notes = await ReadAsync((unit, ct) => unit.Find(Orders)
            .With(Orders.Items.Load(items => items.With(OrderItems.Product).OrderBy(OrderItems.Position.Asc()).Limit(1)))
            .OrderBy(Orders.Number.Asc())
            .ToListAsync((_, items) => string.Join(",", items.Select(item => item.Row.Position)), ct));

        Assert.That(notes, Is.EqualTo(["1", ""]));
    }

    [Test]
    public async Task Load_FilterThatNoChildMeets_LeavesTheParentWithAnEmptyList()
    {
        var orders = await ReadAsync((unit, ct) => unit.Find(Orders)
            .With(Orders.Items.Load(items => items.With(OrderItems.Product).Where(OrderItems.Quantity.Gt(100))))
            .ToListAsync(ct));

        Assert.That(orders.Select(order => order.First.Count), Is.EqualTo([0, 0]));
    }

    [Test]
    public void Load_RunByItself_IsRefused()
    {
        Backend.Data.Relational.Find<OrderItem, OrderItem> shape = null!;
        _ = Orders.Items.Load(items => shape = items);

        Assert.That(() => shape.ToListAsync(CancellationToken.None), Throws.TypeOf<Data.Sql.StatementException>());
    }

    [Test]
    public async Task With_RowsOfAnotherOrganization_AreInvisibleInEveryPlace()
    {
        var names = await ReadAsync(
            (unit, ct) => unit.Find(Orders).With(Orders.Contact).With(Orders.Items.Load(items => items.With(OrderItems.Product)))
                .ToListAsync((_, contact, items) => $"{contact.Name} {string.Join(" ", items.Select(item => item.First.Name))}", ct),
            ShopDatabase.Globex);

        Assert.That(string.Join(" ", names), Does.Contain("Globex").And.Not.Contain("Acme"));
    }

    [Test]
    public async Task With_InfinityInAList_IsRefused()
    {
        await Shop.ExecuteAsync("update shop.order_items set shipped_at = 'infinity' where id = '01890000-0000-7000-8000-0000000000e2'");
        try
        {
            Assert.That(
                () => ReadAsync((unit, ct) => unit.Find(Orders).With(Orders.Items).ToListAsync(ct)),
                Throws.InvalidOperationException.With.Message.Contains("infinity").And.Not.InstanceOf<DatabaseException>());
        }
        finally
        {
            await Shop.ExecuteAsync("update shop.order_items set shipped_at = null where id = '01890000-0000-7000-8000-0000000000e2'");
        }
    }
}
