using Backend.Data.Query;
using static Backend.Data.Query.Functions;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Sql.Cases;

internal static class RelationCases
{
    public static IReadOnlyList<StatementCase> All { get; } =
    [
        new("list within a list within a list", 3, async (unit, ct) =>
            (await unit.Find(Contacts)
                .Columns(Contacts.Name)
                .With(Contacts.Orders.Load(orders => orders
                    .Columns(Orders.Number)
                    .With(Orders.Items.Load(items => items
                        .Columns(OrderItems.Quantity)
                        .With(OrderItems.Product.Load(product => product.Columns(Products.Sku).With(Products.Prices.Load(prices => prices.Columns(Prices.Cents)))))
                        .OrderBy(OrderItems.Position.Asc())))))
                .ToListAsync(ct)).Count),
        new("optional row with an array, within a list", 2, async (unit, ct) =>
            (await unit.Find(Orders)
                .Columns(Orders.Number)
                .With(Orders.Items.Load(items => items.Columns(OrderItems.Quantity).With(OrderItems.Recipient.Load(contact => contact.Columns(Contacts.Name, Contacts.Channels)))))
                .ToListAsync(ct)).Count),
        new("limit for each parent, below the first level", 2, async (unit, ct) =>
            (await unit.Find(Products)
                .Columns(Products.Sku)
                .With(Products.Prices.Load(prices => prices
                    .Columns(Prices.Currency)
                    .With(Prices.Offers.Load(offers => offers.Columns(Offers.Percent).OrderBy(Offers.Percent.Desc()).Limit(1)))))
                .ToListAsync(ct)).Count),
        new("rows joined to an optional row", 2, async (unit, ct) =>
            (await unit.Find(OrderItems)
                .Columns(OrderItems.Position)
                .With(OrderItems.Recipient.Load(contact => contact.Columns(Contacts.Name).With(Contacts.Referrer.Load(referrer => referrer.Columns(Contacts.Name)))))
                .With(OrderItems.Order.Load(order => order.Columns(Orders.Number).With(Orders.Contact.Load(contact => contact.Columns(Contacts.Name)))))
                .ToListAsync(ct)).Count),
        new("many to many, with a column of the table between", 3, async (unit, ct) =>
            (await unit.Find(Contacts)
                .Columns(Contacts.Name)
                .With(Contacts.Labels.Load(labels => labels.Columns(Labels.Name).With(ContactLabels.Position).OrderBy(ContactLabels.Position.Asc())))
                .ToListAsync(ct)).Count),
        new("parent and children in the same table", 3, async (unit, ct) =>
            (await unit.Find(Contacts)
                .Columns(Contacts.Name)
                .With(Contacts.Referrer.Load(referrer => referrer.Columns(Contacts.Name)))
                .With(Contacts.Referrals.Load(referrals => referrals.Columns(Contacts.Name).Where(Contacts.IsActive.Eq(false))))
                .OrderBy(Contacts.Referrer.Column(Contacts.Name).Asc().NullsFirst())
                .ToListAsync(ct)).Count),
        new("key of two columns", 3, async (unit, ct) =>
            (await unit.Find(Offers).Columns(Offers.Percent).With(Offers.Price.Load(price => price.Columns(Prices.Cents))).ToListAsync(ct)).Count),
        new("one to one from the other side", 3, async (unit, ct) =>
            (await unit.Find(Contacts).Columns(Contacts.Name).With(Contacts.Profile.Load(profile => profile.Columns(Profiles.Bio))).ToListAsync(ct)).Count),
        new("counts, aggregates and expressions beside the row", 2, async (unit, ct) =>
            (await unit.Find(Orders)
                .Columns(Orders.Number)
                .With(Orders.Items.Count(OrderItems.Quantity.Gt(1)))
                .With(Orders.Items.Aggregate(Sum(OrderItems.Quantity)))
                .With(Orders.TotalCents.Plus(1L))
                .OrderBy(Orders.Items.Count().Desc())
                .ToListAsync(ct)).Count),
        new("filters by relations", 1, async (unit, ct) =>
            (await unit.Find(Contacts)
                .Columns(Contacts.Name)
                .Where(Contacts.Orders.Any(Orders.Items.Any(OrderItems.Quantity.Gt(1))), Contacts.Referrals.Any(), Contacts.Referrer.None(), Contacts.Labels.Any(Labels.Name.NotEq("x")))
                .ToListAsync(ct)).Count),
        new("filters and counts by relations, in other statements", 1, async (unit, ct) =>
        {
            unit.Update(Contacts).Set(Contacts.Note, "buys").Where(Contacts.Orders.Any(Orders.Items.Any())).Queue();
            return (await unit.Select(Contacts.Name, Contacts.Orders.Count(), Contacts.Labels.Count()).From(Contacts).Where(Contacts.Labels.Any(), Contacts.Orders.Any()).ToListAsync(ct)).Count;
        }),
        new("for update", 2, async (unit, ct) =>
            (await unit.Find(Orders).Columns(Orders.Number).With(Orders.Items.Load(items => items.Columns(OrderItems.Quantity))).ForUpdate().Limit(5).Offset(0).ToListAsync(ct)).Count),
    ];
}
