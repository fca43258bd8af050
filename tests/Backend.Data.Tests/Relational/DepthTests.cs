using Backend.Data.Query;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Relational;

[TestFixture(false)]
[TestFixture(true)]
internal sealed class DepthTests(bool perLevel) : StrategyTests(perLevel)
{
    [Test]
    public async Task With_ListInListInList_ReadsEachOfItsOwnParent()
    {
        var contacts = await ListAsync(unit => unit.Find(Contacts)
            .With(Contacts.Orders.Load(orders => orders
                .With(Orders.Items.Load(items => items
                    .With(OrderItems.Product.Load(product => product.With(Products.Prices.Load(prices => prices.OrderBy(Prices.Currency.Desc())))))
                    .OrderBy(OrderItems.Position.Desc())))))
            .OrderBy(Contacts.Name.Asc())
            .As((contact, orders) => $"{contact.Name[..3]}: " + string.Join("; ", orders.Select(order => $"{order.Row.Number} " + string.Join(", ", order.First
                .Select(item => $"{item.First.Row.Sku} {string.Join("/", item.First.First.Select(price => price.Currency))}"))))));

        Assert.That(contacts, Is.EqualTo(["Ada: 1 B-2 eur, A-1 usd/eur", "Bob: 2 ", "Cem: "]));
    }

    [Test]
    public async Task With_TwoListsInAListAndOneBesideIt_KeepThemApart()
    {
        var products = await ListAsync(unit => unit.Find(Products)
            .With(Products.Prices.Load(prices => prices
                .With(Prices.Offers.Load(offers => offers.OrderBy(Offers.Percent.Desc())))
                .With(Prices.Offers.Load(offers => offers.Where(Offers.Percent.Gt(5)).OrderBy(Offers.Percent.Asc())))
                .OrderBy(Prices.Currency.Asc())))
            .With(Products.Items)
            .OrderBy(Products.Sku.Asc())
            .As((product, prices, items) => $"{product.Sku} {items.Count} " + string.Join(" ", prices.Select(price =>
                $"{price.Row.Currency}[{string.Join(",", price.First.Select(offer => offer.Percent))}|{string.Join(",", price.Second.Select(offer => offer.Percent))}]"))));

        Assert.That(products, Is.EqualTo(["A-1 1 eur[20,10|10,20] usd[|]", "B-2 1 eur[5|]"]));
    }

    [Test]
    public async Task With_OptionalRowInAList_IsNullOnlyWhereItIsMissing()
    {
        var orders = await ListAsync(unit => unit.Find(Orders)
            .With(Orders.Items.Load(items => items.With(OrderItems.Recipient).OrderBy(OrderItems.Position.Asc())))
            .OrderBy(Orders.Number.Asc())
            .As((_, items) => string.Join(",", items.Select(item => item.First?.Id.ToString()[^2..] ?? "none"))));

        Assert.That(orders, Is.EqualTo(["c3,none", ""]));
    }

    [Test]
    public async Task With_ListsAndRowsUnderAnOptionalRowInAList_BelongToIt()
    {
        var contacts = await ListAsync(unit => unit.Find(Contacts)
            .With(Contacts.Referrer.Load(referrer => referrer.With(Contacts.Referrer).With(Contacts.Labels.Load(labels => labels.OrderBy(ContactLabels.Position.Asc())))))
            .OrderBy(Contacts.Name.Asc())
            .As((contact, referrer) => $"{contact.Name[..3]} {referrer?.Row.Name[..3]} {referrer?.First?.Name} {Names(referrer?.Second)}"));
        var referrals = await ListAsync(unit => unit.Find(Contacts)
            .With(Contacts.Referrals.Load(each => each
                .With(Contacts.Referrer.Load(referrer => referrer.With(Contacts.Labels.Load(labels => labels.OrderBy(ContactLabels.Position.Desc())))))))
            .OrderBy(Contacts.Name.Asc())
            .As((contact, all) => $"{contact.Name[..3]} {string.Join(",", all.Select(each => $"{each.Row.Name[..3]} by {each.First?.Row.Name[..3]} {Names(each.First?.First)}"))}"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(contacts, Is.EqualTo(["Ada   ", "Bob Ada  blue red", "Cem   "]));
            Assert.That(referrals, Is.EqualTo(["Ada Bob by Ada red blue", "Bob ", "Cem "]));
        }
    }

    [Test]
    public async Task With_RowInARow_FollowsBoth()
    {
        var items = await ListAsync(unit => unit.Find(OrderItems)
            .With(OrderItems.Order.Load(order => order.With(Orders.Contact).With(Orders.Payer)))
            .With(OrderItems.Product)
            .OrderBy(OrderItems.Position.Asc())
            .As((_, order, product) => $"{product.Sku} {order.Row.Number} {order.First.Name[..3]} {order.Second?.Name[..3]}"));

        Assert.That(items, Is.EqualTo(["A-1 1 Ada Bob", "B-2 1 Ada Bob"]));
    }

    [Test]
    public async Task With_ArrayColumnsInAList_AreThoseOfAFlatRead()
    {
        var nested = await ListAsync(unit => unit.Find(Contacts).With(Contacts.Referrals).Where(Contacts.Id.Eq(ShopSeed.Ada)));
        var orders = await ListAsync(unit => unit.Find(Orders)
            .With(Orders.Items.Load(items => items.With(OrderItems.Recipient).OrderBy(OrderItems.Position.Asc())))
            .Where(Orders.Id.Eq(ShopSeed.FirstOrder)));
        var labels = await ListAsync(unit => unit.Find(Contacts).With(Contacts.Orders.Load(each => each.With(Orders.Contact).With(Orders.Payer))));
        var flat = await ListAsync(unit => unit.Find(Contacts));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(nested[0].First.Select(Arrays), Is.EqualTo([Arrays(flat.Single(contact => contact.Id == ShopSeed.Bob))]));
            Assert.That(Arrays(orders[0].First[0].First!), Is.EqualTo(Arrays(flat.Single(contact => contact.Id == ShopSeed.Cem))));
            Assert.That(Arrays(flat.Single(contact => contact.Id == ShopSeed.Ada)), Is.EqualTo("vip|two words Email|PostalMail Countess"));
            foreach (var (row, payers) in labels)
                Assert.That(payers.Select(each => Arrays(each.First)), Is.All.EqualTo(Arrays(flat.Single(contact => contact.Id == row.Id))));
        }
    }

    [Test]
    public async Task With_TrickyTextInAnArrayInAList_ArrivesUnchanged()
    {
        const string Tricky = """{"{}","a,b","\"quoted\"","back\\slash","","null",NULL,"ü€"}""";
        await Shop.ExecuteAsync($"update shop.contacts set tags = '[3:10]={Tricky}' where id = '{ShopSeed.Bob}'");
        try
        {
            var tags = await ListAsync(unit => unit.Find(Contacts)
                .With(Contacts.Referrals)
                .Where(Contacts.Id.Eq(ShopSeed.Ada))
                .As((_, referrals) => referrals[0].Tags));

            Assert.That(tags[0], Is.EqualTo(new[] { "{}", "a,b", "\"quoted\"", "back\\slash", "", "null", null, "ü€" }));
        }
        finally
        {
            await Shop.ReseedAsync();
        }
    }

    [Test]
    public async Task With_SixRelations_ReadsAll()
    {
        var contacts = await ListAsync(unit => unit.Find(Contacts)
            .With(Contacts.Orders)
            .With(Contacts.Referrer)
            .With(Contacts.Referrals)
            .With(Contacts.Profile)
            .With(Contacts.Labels)
            .With(Contacts.Orders.Count())
            .OrderBy(Contacts.Name.Asc())
            .As((contact, orders, referrer, referrals, profile, labels, count) =>
                $"{contact.Name[..3]} {orders.Count} {referrer?.Name[..3]} {referrals.Count} {profile?.Bio} {labels.Count} {count}"));

        Assert.That(contacts, Is.EqualTo(["Ada 1  1 First programmer of Acme 2 1", "Bob 1 Ada 0  0 1", "Cem 0  0  1 0"]));
    }

    private static string Names(IEnumerable<Label>? labels) => string.Join(" ", labels?.Select(label => label.Name.Split(' ')[0]) ?? []);

    private static string Arrays(Contact contact) =>
        $"{string.Join("|", contact.Tags)} {string.Join("|", contact.Channels)} {(contact.Nicknames is null ? "null" : string.Join("|", contact.Nicknames))}";
}
