using System.Text.Json;
using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Sql;
using Backend.Data.Tenancy;
using Backend.Testing.Shop;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Relational;

/// <summary>Every id exists in both organizations: a reference without its condition would read the other's row too.</summary>
[TestFixture(false)]
[TestFixture(true)]
internal sealed class RelationIsolationTests(bool perLevel) : StrategyTests(perLevel)
{
    private static readonly JsonSerializerOptions Fields = new() { IncludeFields = true };

    private IEnumerable<(string Name, Func<IUnitOfWork, CancellationToken, Task<object>> Read)> Reads =>
    [
        ("depth", async (unit, ct) => await Chosen(unit.Find(Contacts)
            .With(Contacts.Orders.Load(orders => orders.With(Orders.Items.Load(items => items.With(OrderItems.Product).With(OrderItems.Recipient).OrderBy(OrderItems.Position.Asc())))))
            .OrderBy(Contacts.Id.Asc())).ToListAsync(ct)),
        ("through", async (unit, ct) => await Chosen(unit.Find(Contacts)
            .With(Contacts.Labels.Load(labels => labels.OrderBy(ContactLabels.Position.Asc())))
            .With(Contacts.Labels.Count())
            .OrderBy(Contacts.Id.Asc())).ToListAsync(ct)),
        ("self and one to one", async (unit, ct) => await Chosen(unit.Find(Contacts)
            .With(Contacts.Referrer.Load(referrer => referrer.With(Contacts.Profile)))
            .With(Contacts.Referrals)
            .With(Contacts.Profile)
            .OrderBy(Contacts.Id.Asc())).ToListAsync(ct)),
        ("composite and paged", async (unit, ct) => await Chosen(unit.Find(Products)
            .With(Products.Prices.Load(prices => prices.With(Prices.Offers.Load(offers => offers.OrderBy(Offers.Percent.Asc()).Limit(1))).OrderBy(Prices.Currency.Asc())))
            .Where(Products.Items.Any(OrderItems.Order.Any(Orders.Number.Eq(1L))))
            .OrderBy(Products.Sku.Asc())).ToListAsync(ct)),
    ];

    [Test]
    public async Task Reads_OfEachOrganization_HoldNothingOfTheOther()
    {
        foreach (var (name, read) in Reads)
        {
            var acme = await TextAsync(Database, read, ShopDatabase.Acme);
            var globex = await TextAsync(Database, read, ShopDatabase.Globex);
            using (Assert.EnterMultipleScope())
            {
                Assert.That(acme, Does.Not.Contain("Globex"), name);
                Assert.That(globex, Does.Not.Contain("Acme"), name);
                // The same shop twice: nothing is missing and nothing is there twice.
                Assert.That(globex.Replace("Globex", "Acme", StringComparison.Ordinal), Is.EqualTo(acme), name);
            }
        }
    }

    [Test]
    public async Task Reads_WithoutRowSecurity_AreHeldByTheirConditionsAlone()
    {
        foreach (var table in new[] { "contacts", "products", "orders", "order_items", "labels", "contact_labels", "profiles", "prices", "offers" })
            await Shop.ExecuteAsync($"alter table shop.{table} disable row level security");
        try
        {
            await Reads_OfEachOrganization_HoldNothingOfTheOther();
        }
        finally
        {
            foreach (var table in new[] { "contacts", "products", "orders", "order_items", "labels", "contact_labels", "profiles", "prices", "offers" })
                await Shop.ExecuteAsync($"alter table shop.{table} enable row level security");
        }
    }

    [Test]
    public async Task Reads_WithoutConditions_AreHeldByRowSecurityAlone()
    {
        await using var unfiltered = Open(filter: OrganizationFilter.OffForTests);
        foreach (var (name, read) in Reads)
            Assert.That(await TextAsync(unfiltered, read, ShopDatabase.Acme), Is.EqualTo(await TextAsync(Database, read, ShopDatabase.Acme)), name);
    }

    private static async Task<string> TextAsync(Database database, Func<IUnitOfWork, CancellationToken, Task<object>> read, OrganizationId organization) =>
        JsonSerializer.Serialize(await database.RunAsync(organization, UnitOfWorkOptions.ReadOnly, read, CancellationToken.None), Fields);
}
