using Backend.Data.Query;
using Backend.Testing.Shop;
using static Backend.Data.Query.Functions;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Relational;

[TestFixture(false)]
[TestFixture(true)]
internal sealed class ListTests(bool perLevel) : StrategyTests(perLevel)
{
    [Test]
    public async Task Load_LimitAndOffsetBelowTheFirstLevel_HoldForEachParent()
    {
        var products = await ListAsync(unit => unit.Find(Products)
            .With(Products.Prices.Load(prices => prices
                .With(Prices.Offers.Load(offers => offers.OrderBy(Offers.Percent.Desc()).Limit(1)))
                .With(Prices.Offers.Load(offers => offers.OrderBy(Offers.Percent.Desc()).Offset(1)))
                .OrderBy(Prices.Currency.Asc())))
            .OrderBy(Products.Sku.Asc())
            .As((product, prices) => string.Join(" ", prices.Select(price =>
                $"{price.Row.Currency}[{string.Join(",", price.First.Select(offer => offer.Percent))}|{string.Join(",", price.Second.Select(offer => offer.Percent))}]"))));

        Assert.That(products, Is.EqualTo(["eur[20|10] usd[|]", "eur[5|]"]));
    }

    [Test]
    public async Task Load_OffsetOfTheFirstLevel_HoldsForEachParent()
    {
        var products = await ListAsync(unit => unit.Find(Products)
            .With(Products.Prices.Load(prices => prices.OrderBy(Prices.Currency.Asc()).Offset(1).Limit(5)))
            .OrderBy(Products.Sku.Asc())
            .As((_, prices) => string.Join(",", prices.Select(price => price.Currency))));

        Assert.That(products, Is.EqualTo(["usd", ""]));
    }

    [Test]
    public async Task Find_LimitAndOffset_AreOfTheParents()
    {
        var orders = await ListAsync(unit => unit.Find(Orders).With(Orders.Items).OrderBy(Orders.Number.Desc()).Offset(1).Limit(1)
            .As((order, items) => (order.Number, items.Count)));

        Assert.That(orders, Is.EqualTo([(1L, 2)]));
    }

    [Test]
    public async Task Find_NoParents_IsEmpty() =>
        Assert.That(await ListAsync(unit => unit.Find(Orders).With(Orders.Items.Load(items => items.With(OrderItems.Product))).Where(Orders.Number.Eq(99L))), Is.Empty);

    [Test]
    public async Task With_ManyToMany_FollowsTheTableBetweenAndMayUseItsColumns()
    {
        var contacts = await ListAsync(unit => unit.Find(Contacts)
            .With(Contacts.Labels.Load(labels => labels.With(ContactLabels.Position).OrderBy(ContactLabels.Position.Asc())))
            .OrderBy(Contacts.Name.Asc())
            .As((_, labels) => string.Join(", ", labels.Select(label => $"{label.First} {label.Row.Name}"))));

        Assert.That(contacts, Is.EqualTo(["1 blue of Acme, 2 red of Acme", "", "1 red of Acme"]));
    }

    [Test]
    public async Task With_SelfRelation_ResolvesEachConditionWhereItStands()
    {
        var contacts = await ListAsync(unit => unit.Find(Contacts)
            .With(Contacts.Referrals.Load(referrals => referrals.Where(Contacts.IsActive.Eq(false))))
            .With(Contacts.Referrals.Load(referrals => referrals.Where(Contacts.IsActive.Eq(true))))
            .With(Contacts.Referrals.Count(Contacts.IsActive.Eq(false)))
            .Where(Contacts.IsActive.Eq(true), Contacts.Referrals.Any(Contacts.IsActive.Eq(false), Contacts.Referrer.Column(Contacts.Id).IsNull()))
            .With(Contacts.Referrer)
            .As((contact, inactive, active, count, _) => $"{contact.Name} {inactive.Count} {active.Count} {count}"));

        Assert.That(contacts, Is.EqualTo(["Ada of Acme 1 0 1"]));
    }

    [Test]
    public async Task With_CompositeKey_FollowsAllItsColumns()
    {
        var offers = await ListAsync(unit => unit.Find(Offers)
            .With(Offers.Price.Load(price => price.With(Prices.Offers.Count())))
            .OrderBy(Offers.Percent.Asc())
            .As((offer, price) => (offer.Percent, price.Row.Cents, price.First)));

        Assert.That(offers, Is.EqualTo([(5, 250L, 1L), (10, 1000L, 2L), (20, 1000L, 2L)]));
    }

    [Test]
    public async Task Columns_OfEveryLevel_ReadsOnlyThose()
    {
        var contacts = await ListAsync(unit => unit.Find(Contacts)
            .Columns(Contacts.Name, Contacts.Tags)
            .With(Contacts.Orders.Load(orders => orders
                .Columns(Orders.Number)
                .With(Orders.Items.Load(items => items
                    .Columns(OrderItems.Quantity)
                    .With(OrderItems.Product.Load(product => product.Columns(Products.Sku)))
                    .With(OrderItems.Recipient.Load(recipient => recipient.Columns(Contacts.Name, Contacts.Channels)))
                    .OrderBy(OrderItems.Position.Asc())))))
            .Where(Contacts.Id.Eq(ShopSeed.Ada))
            .As((name, tags, orders) => $"{name} {tags.Length} " + string.Join(";", orders.Select(order => $"{order.Row}: " + string.Join(", ", order.First
                .Select(item => $"{item.Row} {item.First} {item.Second?.Item1} {item.Second?.Item2.Length}"))))));

        Assert.That(contacts, Is.EqualTo(["Ada of Acme 2 1: 2 A-1 Cem of Acme 1, 1 B-2  "]));
    }

    [Test]
    public async Task With_ExpressionsOfEveryKind_ReadsThemBesideTheRow()
    {
        var orders = await ListAsync(unit => unit.Find(Orders)
            .With(Orders.TotalCents.Plus(1L).As("more"))
            .With(Orders.Items.Aggregate(Sum(OrderItems.Quantity), OrderItems.Quantity.Gt(0)))
            .With(Orders.Items.Any(OrderItems.Quantity.Gt(1)))
            .With(Orders.Payer)
            .With(Orders.Payer.Column(Contacts.Name).OrNull())
            .OrderBy(Orders.Items.Count().Desc())
            .As((_, more, sum, any, payer, name) => $"{more} {sum} {any} {payer?.Name == name} {name}"));

        Assert.That(orders, Is.EqualTo(["2251 3 True True Bob 100%_ of Acme", "1  False True "]));
    }

    [Test]
    public async Task With_ExpressionsInAList_AreReadForEachRowOfIt()
    {
        var contacts = await ListAsync(unit => unit.Find(Contacts)
            .With(Contacts.Orders.Load(orders => orders
                .With(Orders.Items.Count(OrderItems.Quantity.Gt(1)))
                .With(Orders.Items.Any())
                .With(Orders.Contact.Load(contact => contact.With(Contacts.Orders.Count())))))
            .OrderBy(Contacts.Name.Asc())
            .As((_, orders) => string.Join(",", orders.Select(order => $"{order.First} {order.Second} {order.Third.First}"))));

        Assert.That(contacts, Is.EqualTo(["1 True 1", "0 False 1", ""]));
    }

    [Test]
    public async Task Load_FilteredOptionalRow_IsNullAndKeepsItsParent()
    {
        var payers = await ListAsync(unit => unit.Find(Orders)
            .With(Orders.Payer.Load(payer => payer.Where(Contacts.IsActive.Eq(true))))
            .With(Orders.Payer.Load(payer => payer.Where(Contacts.IsActive.Eq(false)).Columns(Contacts.Name)))
            .OrderBy(Orders.Number.Asc())
            .As((_, active, inactive) => $"{active?.Name ?? "none"} {inactive ?? "none"}"));

        Assert.That(payers, Is.EqualTo(["none Bob 100%_ of Acme", "none none"]));
    }

    [Test]
    public async Task Where_ByRelations_FiltersTheParents()
    {
        var withMany = await ListAsync(unit => unit.Find(Orders).Where(Orders.Items.Any(OrderItems.Quantity.Gt(1))));
        var withNone = await ListAsync(unit => unit.Find(Orders).Where(Orders.Items.None()));
        var ofActive = await ListAsync(unit => unit.Find(Orders).Where(Orders.Contact.Any(Contacts.IsActive.Eq(true))));
        var unpaid = await ListAsync(unit => unit.Find(Orders).Where(Orders.Payer.None()));
        var labelled = await ListAsync(unit => unit.Find(Contacts).Where(Contacts.Labels.Any(ContactLabels.Position.Eq(1), Labels.Name.Eq("red of Acme"))));
        var nested = await ListAsync(unit => unit.Find(Contacts).Where(Contacts.Orders.Any(Orders.Items.Any(OrderItems.Product.Any(Products.Sku.Eq("B-2"))))));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(withMany.Select(order => order.Number), Is.EqualTo([1L]));
            Assert.That(withNone.Select(order => order.Number), Is.EqualTo([2L]));
            Assert.That(ofActive.Select(order => order.Number), Is.EqualTo([1L]));
            Assert.That(unpaid.Select(order => order.Number), Is.EqualTo([2L]));
            Assert.That(labelled.Select(contact => contact.Id), Is.EqualTo([ShopSeed.Cem]));
            Assert.That(nested.Select(contact => contact.Id), Is.EqualTo([ShopSeed.Ada]));
        }
    }

    [Test]
    public async Task OrderBy_ColumnOfAJoinedRow_OrdersTheParents()
    {
        var orders = await ListAsync(unit => unit.Find(Orders)
            .With(Orders.Contact)
            .With(Orders.Payer)
            .Where(Orders.Contact.Column(Contacts.Name).NotEq("nobody"))
            .OrderBy(Orders.Contact.Column(Contacts.Name).Desc(), Orders.Payer.Column(Contacts.Name).Asc())
            .As((order, _, _) => order.Number));

        Assert.That(orders, Is.EqualTo([2L, 1L]));
    }

    [Test]
    public async Task Terminals_OfOneRow_AnswerItOrNoneOrRefuseSeveral()
    {
        var (first, none, chosen, single) = await ReadAsync(async (unit, ct) => (
            await Chosen(unit.Find(Orders).With(Orders.Items).OrderBy(Orders.Number.Asc())).FirstOrDefaultAsync(ct),
            await Chosen(unit.Find(Orders).Where(Orders.Number.Eq(99L))).FirstOrDefaultAsync(ct),
            await Chosen(unit.Find(Orders).With(Orders.Items).OrderBy(Orders.Number.Desc())).FirstOrDefaultAsync((order, _) => order, ct),
            await Chosen(unit.Find(Orders).Where(Orders.Number.Eq(1L))).SingleAsync(ct)));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(first?.First, Has.Count.EqualTo(2));
            Assert.That(none, Is.Null);
            Assert.That(chosen?.Number, Is.EqualTo(2L));
            Assert.That(single.Id, Is.EqualTo(ShopSeed.FirstOrder));
            Assert.That(() => ReadAsync((unit, ct) => Chosen(unit.Find(Orders)).SingleAsync(ct)), Throws.InvalidOperationException.With.Message.Contains("more"));
            Assert.That(
                () => ReadAsync((unit, ct) => Chosen(unit.Find(Orders).Where(Orders.Number.Eq(99L))).SingleAsync(ct)),
                Throws.InvalidOperationException.With.Message.Contains("none"));
        }
    }

    [Test]
    public async Task ForUpdate_WithLists_LocksTheFirstTable() =>
        Assert.That(await TryAsync((unit, ct) => Chosen(unit.Find(Orders).With(Orders.Items).With(Orders.Payer).ForUpdate()).ToListAsync(ct)), Has.Count.EqualTo(2));

    [Test]
    public async Task With_LongPathOfNames_StaysApart()
    {
        var names = await ListAsync(unit => unit.Find(Contacts)
            .With(Contacts.Orders.Load(orders => orders
                .With(Orders.Items.Load(items => items
                    .With(OrderItems.Order.Load(order => order
                        .With(Orders.Items.Load(all => all
                            .With(OrderItems.Product)
                            .With(OrderItems.Order.Load(again => again.With(Orders.Contact)))
                            .OrderBy(OrderItems.Position.Asc())))))
                    .OrderBy(OrderItems.Position.Asc())))))
            .Where(Contacts.Id.Eq(ShopSeed.Ada))
            .As((_, orders) => string.Join(" ", orders.SelectMany(order => order.First).SelectMany(item => item.First.First).Select(item => $"{item.First.Sku}{item.Second.First.Name[0]}"))));

        Assert.That(names, Is.EqualTo(["A-1A B-2A A-1A B-2A"]));
    }
}
