using Backend.Data.Tenancy;

namespace Backend.Host.Tests.Seeding;

/// <summary>What the generated rows look like. Exact, because they follow from the seed.</summary>
public sealed class SeededRowsTests
{
    private Workplace _workplace = null!;

    private SeededDatabase _database = null!;

    [OneTimeSetUp]
    public async Task Seed()
    {
        _workplace = await Workplace.CreateAsync();
        _database = new SeededDatabase(_workplace);
        (await _workplace.RunAsync("db", "seed", "--organizations", "4", "--contacts", "500", "--seed", "42")).Done();
    }

    [OneTimeTearDown]
    public async Task Drop() => await _workplace.DisposeAsync();

    // Shares of a hundred, and how far chance may lead away from them in so many rows.
    [TestCase("contacts.contacts", "type = 'individual'", 72, 3)]
    [TestCase("contacts.contacts", "type = 'partner'", 6, 2)]
    [TestCase("contacts.contacts", "email is not null", 88, 3)]
    [TestCase("contacts.contacts", "phone is not null", 70, 3)]
    [TestCase("contacts.contacts", "is_active", 94, 2)]
    [TestCase("contacts.contacts", "deleted_at is not null", 2, 1)]
    [TestCase("contacts.contacts", "notes is not null", 25, 3)]
    [TestCase("orders.products", "kind = 'license'", 18, 8)]
    [TestCase("orders.orders", "status = 'cancelled'", 8, 3)]
    [TestCase("orders.order_items", "position = 1", 38, 3)]
    [TestCase("orders.order_items", "quantity = 1", 55, 4)]
    public async Task Rows_Share_IsAsWeighted(string table, string condition, int percent, int tolerance) => Assert.That(
        await _database.ReadAsync<double>($"select (100.0 * count(*) filter (where {condition}) / count(*))::float8 from {table}"),
        Is.EqualTo(percent).Within(tolerance));

    // Each counts rows that cannot be.
    [TestCase("contacts.contacts c where c.created_at > c.updated_at or c.deleted_at < c.created_at")]
    [TestCase("contacts.contacts c where c.is_active and c.deleted_at is not null")]
    [TestCase("contacts.contacts c where c.created_at < '2023-01-01Z' or c.created_at >= '2026-01-01Z'")]
    [TestCase("contacts.contacts c where not (c.metadata ?& array['city', 'language', 'origin'])")]
    [TestCase("orders.orders o join contacts.contacts c on c.id = o.contact_id where o.created_at < c.created_at or o.created_at > c.deleted_at")]
    [TestCase("orders.orders o where o.total_cents is distinct from (select sum(i.quantity * i.unit_price_cents) from orders.order_items i where i.order_id = o.id)")]
    [TestCase("orders.orders o where (select count(*) from orders.order_items i where i.order_id = o.id) not between 1 and 6")]
    [TestCase("licenses.licenses l where not exists (select from orders.order_items i join orders.products p on p.id = i.product_id where i.order_id = l.order_id and i.product_id = l.product_id and i.quantity = l.seats and p.kind = 'license')")]
    [TestCase("orders.order_items i join orders.products p on p.id = i.product_id and p.kind = 'license' where not exists (select from licenses.licenses l where l.order_id = i.order_id and l.product_id = i.product_id)")]
    [TestCase("licenses.licenses l join orders.orders o on o.id = l.order_id where o.status = 'cancelled' and l.status <> 'revoked'")]
    [TestCase("(select id from contacts.contacts union all select id from orders.orders union all select id from orders.order_items union all select id from licenses.licenses) t where substr(t.id::text, 15, 1) <> '7'")]
    public async Task Rows_Impossible_AreNone(string rows) => Assert.That(await _database.ReadAsync<long>($"select count(*) from {rows}"), Is.Zero);

    [Test]
    public async Task Orders_PerContact_AreSkewed()
    {
        var counts = await _database.ReadAsync<int[]>(
            "select array_agg(n::int order by n) from (select (select count(*) from orders.orders o where o.contact_id = c.id) n from contacts.contacts c) x");

        Assert.That(counts.Average(), Is.EqualTo(0.5).Within(0.1));
        Assert.That(counts.Count(count => count == 0), Is.GreaterThan(counts.Length / 2));
        Assert.That(counts[^1], Is.GreaterThanOrEqualTo(5));
    }

    [Test]
    public async Task Contacts_ByYear_Grow()
    {
        var years = await _database.ReadAsync<int[]>("select array_agg(n::int order by y) from (select extract(year from created_at) y, count(*) n from contacts.contacts group by 1) x");

        Assert.That(years, Has.Length.EqualTo(3).And.Ordered.And.All.GreaterThan(100));
    }

    [Test]
    public async Task Organizations_Seeded_ServeTheirOwnRows()
    {
        using var host = await RunningHost.StartAsync(_workplace);
        await host.ReadyAsync();
        var ids = await _database.ReadAsync<Guid[]>("select array_agg(id order by id) from platform.organizations");
        foreach (var id in ids)
        {
            var page = (await host.As(_workplace.Token(new OrganizationId(id))).GetAsync("/v1/contacts?page=1&pageSize=1")).With(200);
            Assert.That(page.Json.GetProperty("pagination").GetProperty("total").GetInt32(), Is.InRange(470, 500));
        }
    }
}
