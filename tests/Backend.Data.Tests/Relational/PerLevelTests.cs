using Backend.Data.Query;
using Backend.Data.Relational;
using Backend.Data.Tests.Support;
using Backend.Testing.Shop.Schema;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Relational;

internal sealed class PerLevelTests : ShopTests
{
    [Test]
    public async Task PerLevel_TwoListsOnEachOfTwoLevels_TakesOneTripForEachLevel()
    {
        using var spans = new RecordedActivities();
        await ReadAsync((unit, ct) => Deep(unit.Find(Contacts)).PerLevel().ToListAsync(ct));

        // Contacts; orders and labels; the items of the orders.
        Assert.That((spans.Cost.Statements, spans.Cost.RoundTrips), Is.EqualTo((4, 3)));
    }

    [Test]
    public async Task PerLevel_NothingToHangFrom_SendsNoMore()
    {
        using var spans = new RecordedActivities();
        await ReadAsync((unit, ct) => Deep(unit.Find(Contacts).Where(Contacts.Name.Eq("nobody"))).PerLevel().ToListAsync(ct));

        Assert.That((spans.Cost.Statements, spans.Cost.RoundTrips), Is.EqualTo((1, 1)));
    }

    [Test]
    public async Task OneStatement_HoweverDeep_TakesOneTrip()
    {
        using var spans = new RecordedActivities();
        await ReadAsync((unit, ct) => Deep(unit.Find(Contacts)).ToListAsync(ct));

        Assert.That((spans.Cost.Statements, spans.Cost.RoundTrips), Is.EqualTo((1, 1)));
    }

    [Test]
    public async Task PerLevel_AfterQueuedWrites_SeesThem()
    {
        var notes = await TryAsync((unit, ct) =>
        {
            unit.Update(OrderItems).Set(OrderItems.Note, "queued").All().Queue();
            return unit.Find(Orders).With(Orders.Items).PerLevel().Where(Orders.Number.Eq(1L))
                .ToListAsync((_, items) => string.Join(",", items.Select(item => item.Note)), ct);
        });

        Assert.That(notes, Is.EqualTo(["queued,queued"]));
    }

    [Test]
    public void ToSql_PerLevel_ShowsEveryStatement()
    {
        var sql = new RecordingUnitOfWork().Find(Orders)
            .Columns(Orders.Number)
            .With(Orders.Items.Load(items => items.Columns(OrderItems.Quantity).Where(OrderItems.Quantity.Gt(0)).OrderBy(OrderItems.Position.Asc())))
            .With(Orders.Items.Load(items => items.Columns(OrderItems.Note).OrderBy(OrderItems.Position.Asc()).Limit(3)))
            .PerLevel()
            .ToSql();

        Assert.That(sql.Split(";\n"), Is.EqualTo(new[]
        {
            "select orders.number, orders.id from shop.orders as orders where orders.organization_id = $1",
            "select parent.at, orders_0_order_items.quantity from unnest($1::uuid[]) with ordinality as parent(k0, at)"
            + " join shop.order_items as orders_0_order_items on orders_0_order_items.organization_id = $2 and orders_0_order_items.order_id = parent.k0"
            + " where orders_0_order_items.quantity > $3 order by parent.at, orders_0_order_items.position",
            "select parent.at, page.* from unnest($1::uuid[]) with ordinality as parent(k0, at)"
            + " cross join lateral (select orders_1_order_items.note as c0, row_number() over (order by orders_1_order_items.position) as n"
            + " from shop.order_items as orders_1_order_items where orders_1_order_items.organization_id = $2 and orders_1_order_items.order_id = parent.k0"
            + " order by orders_1_order_items.position limit 3) as page order by parent.at, page.n",
        }));
    }

    private static Find<Contact, (Contact Row, IReadOnlyList<(Order Row, IReadOnlyList<OrderItem> First)> First, IReadOnlyList<Label> Second)> Deep(Find<Contact, Contact> contacts) =>
        contacts.With(Contacts.Orders.Load(orders => orders.With(Orders.Items))).With(Contacts.Labels);
}
