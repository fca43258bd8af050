using Backend.Data.Query;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Data.Query.Functions;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Guide.Snippets;

internal static class RelationsSnippets
{
    public static IReadOnlyList<Snippet> All { get; } =
    [
        new("to-one", 2, async (uow, ct) =>
        {
            // snippet: to-one
            IReadOnlyList<(OrderItem Item, Product Product)> lines = await uow.Find(OrderItems)
                .With(OrderItems.Product)
                .OrderBy(OrderItems.Position.Asc())
                .ToListAsync(ct);
            // end
            return lines.Count;
        }),
        new("optional", 1, async (uow, ct) =>
        {
            // snippet: optional
            IReadOnlyList<(long Number, string? Payer)> orders = await uow.Find(Orders)
                .Columns(Orders.Number)
                .With(Orders.Payer.Load(payer => payer.Columns(Contacts.Name)))
                .ToListAsync(ct);
            // end
            return orders.Count(order => order.Payer is null);
        }),
        new("to-many", 2, async (uow, ct) =>
        {
            // snippet: to-many
            IReadOnlyList<(Order Order, IReadOnlyList<int> Quantities)> orders = await uow.Find(Orders)
                .With(Orders.Items.Load(items => items.Columns(OrderItems.Quantity)))
                .ToListAsync(ct);
            // end
            return orders.Sum(order => order.Quantities.Count);
        }),
        new("order-details", 1, async (uow, ct) =>
        {
            var id = ShopSeed.FirstOrder;
            // snippet: order-details
            OrderDetails? order = await uow.Find(Orders)
                .Columns(Orders.Number, Orders.TotalCents)
                .With(Orders.Contact.Load(contact => contact.Columns(Contacts.Id, Contacts.Name)))
                .With(Orders.Items.Load(items => items
                    .Columns(OrderItems.Quantity)
                    .With(OrderItems.Product.Load(product => product.Columns(Products.Sku)))
                    .OrderBy(OrderItems.Position.Asc())))
                .Where(Orders.Id.Eq(id))
                .FirstOrDefaultAsync((number, cents, contact, items) => new OrderDetails(number, cents, contact.Item2, items), ct);
            // end
            return order is { Customer: "Ada of Acme", Lines.Count: 2 } ? 1 : 0;
        }),
        new("list-in-list", 3, async (uow, ct) =>
        {
            // snippet: list-in-list
            var customers = await uow.Find(Contacts)
                .Columns(Contacts.Name)
                .With(Contacts.Orders.Load(orders => orders
                    .Columns(Orders.Number)
                    .With(Orders.Items.Load(items => items.Columns(OrderItems.Quantity)))))
                .ToListAsync(ct);
            // end
            return customers.Count;
        }),
        new("limit-per-parent", 2, async (uow, ct) =>
        {
            // snippet: limit-per-parent
            var latest = await uow.Find(Contacts)
                .Columns(Contacts.Name)
                .With(Contacts.Orders.Load(orders => orders
                    .Columns(Orders.Number)
                    .Where(Orders.Status.NotEq(OrderStatus.Cancelled))
                    .OrderBy(Orders.PlacedAt.Desc())
                    .Limit(1)))
                .ToListAsync(ct);
            // end
            return latest.Sum(customer => customer.First.Count);
        }),
        new("per-level", 2, async (uow, ct) =>
        {
            // snippet: per-level
            var orders = await uow.Find(Orders)
                .Columns(Orders.Number)
                .With(Orders.Items.Load(items => items.Columns(OrderItems.Quantity)))
                .PerLevel()
                .ToListAsync(ct);
            // end
            return orders.Count;
        }),
        new("through", 3, async (uow, ct) =>
        {
            // snippet: through
            var contacts = await uow.Find(Contacts)
                .Columns(Contacts.Name)
                .With(Contacts.Labels.Load(labels => labels.Columns(Labels.Name).OrderBy(ContactLabels.Position.Asc())))
                .ToListAsync(ct);
            // end
            return contacts.Count;
        }),
        new("self", 3, async (uow, ct) =>
        {
            // snippet: self
            var contacts = await uow.Find(Contacts)
                .Columns(Contacts.Name)
                .With(Contacts.Referrer.Load(referrer => referrer.Columns(Contacts.Name)))
                .With(Contacts.Referrals.Load(referrals => referrals.Columns(Contacts.Name)))
                .OrderBy(Contacts.Referrer.Column(Contacts.Name).Asc())
                .ToListAsync(ct);
            // end
            return contacts.Count;
        }),
        new("count", 2, async (uow, ct) =>
        {
            // snippet: count
            IReadOnlyList<(long Number, long Lines, long? Pieces)> orders = await uow.Find(Orders)
                .Columns(Orders.Number)
                .With(Orders.Items.Count())
                .With(Orders.Items.Aggregate(Sum(OrderItems.Quantity)))
                .ToListAsync(ct);
            // end
            return orders.Count;
        }),
        new("filter", 1, async (uow, ct) =>
        {
            // snippet: filter
            var buyers = await uow.Find(Contacts)
                .Columns(Contacts.Name)
                .Where(Contacts.Orders.Any(Orders.Items.Any(OrderItems.Quantity.Gt(1))), Contacts.Referrer.None())
                .ToListAsync(ct);
            // end
            return buyers.Count;
        }),
        new("elsewhere", 2, async (uow, ct) =>
        {
            // snippet: elsewhere
            int cancelled = await uow.Update(Orders)
                .Set(Orders.Status, OrderStatus.Cancelled)
                .Where(Orders.Contact.Any(Contacts.DeletedAt.IsNull()))
                .ExecuteAsync(ct);
            // end
            return cancelled;
        }),
        Snippet.Refused("one-filtered", (_, _) =>
        {
            // snippet: one-filtered
            var relation = Orders.Contact.Load(contact => contact.Where(Contacts.IsActive.Eq(true)));
            // end
            return Task.FromResult(relation);
        }),
        Snippet.Refused("related-column", (uow, _) =>
        {
            // snippet: related-column
            var sql = uow.Find(Orders).With(Orders.Contact).Where(Contacts.Name.Eq("Ada")).ToSql();
            // end
            return Task.FromResult(sql);
        }),
    ];

    // snippet: order-details
    private sealed record OrderDetails(long Number, long Cents, string Customer, IReadOnlyList<(int Quantity, string Sku)> Lines);
    // end
}
