using Backend.Data.Query;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Data.Query.Functions;
using static Backend.Data.Query.Statements;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Guide.Snippets;

internal static class JoinsSnippets
{
    public static IReadOnlyList<Snippet> All { get; } =
    [
        new("join", 2, async (uow, ct) =>
        {
            // snippet: join
            IReadOnlyList<(OrderItem Item, Product Product)> lines = await uow.From(OrderItems)
                .Join(Products, Products.Id.Eq(OrderItems.ProductId))
                .OrderBy(OrderItems.Position.Asc())
                .ToListAsync(ct);
            // end
            return lines.Count(line => line.Product.Id == line.Item.ProductId);
        }),
        new("left-join", 1, async (uow, ct) =>
        {
            // snippet: left-join
            IReadOnlyList<(Product Product, OrderItem? Item)> sales = await uow.From(Products)
                .LeftJoin(OrderItems, OrderItems.ProductId.Eq(Products.Id) & OrderItems.Quantity.Gt(1))
                .ToListAsync(ct);
            // end
            return sales.Count(sale => sale.Item is null);
        }),
        new("right-join", 2, async (uow, ct) =>
        {
            // snippet: right-join
            IReadOnlyList<(OrderItem? Item, Product Product)> sales = await uow.From(OrderItems)
                .RightJoin(Products, Products.Id.Eq(OrderItems.ProductId))
                .ToListAsync(ct);
            // end
            return sales.Count;
        }),
        new("cross-join", 6, async (uow, ct) =>
        {
            // snippet: cross-join
            var pairs = await uow.From(Products).CrossJoin(Countries).ToListAsync(ct);
            // end
            return pairs.Count;
        }),
        new("three-tables", 2, async (uow, ct) =>
        {
            // snippet: three-tables
            IReadOnlyList<Line> lines = await uow.From(Orders)
                .Join(OrderItems, OrderItems.OrderId.Eq(Orders.Id))
                .Join(Products, Products.Id.Eq(OrderItems.ProductId))
                .As((order, item, product) => new Line(order.Number, product.Name, item.Quantity))
                .ToListAsync(ct);
            // end
            return lines.Count;
        }),
        new("columns", 2, async (uow, ct) =>
        {
            // snippet: columns
            IReadOnlyList<(long Number, string Customer)> orders = await uow.Select(Orders.Number, Contacts.Name).From(Orders)
                .Join(Contacts, Contacts.Id.Eq(Orders.ContactId))
                .ToListAsync(ct);
            // end
            return orders.Count;
        }),
        new("or-null", 1, async (uow, ct) =>
        {
            // snippet: or-null
            IReadOnlyList<(long Number, string? Payer, bool? IsActive)> orders =
                await uow.Select(Orders.Number, Contacts.Name.OrNull(), Contacts.IsActive.OrNull()).From(Orders)
                    .LeftJoin(Contacts, Contacts.Id.Eq(Orders.BilledTo))
                    .ToListAsync(ct);
            // end
            return orders.Count(order => order.Payer is null && order.IsActive is null);
        }),
        new("group-or-null", 1, async (uow, ct) =>
        {
            // snippet: group-or-null
            IReadOnlyList<(long Number, (Guid Id, string Name)? Payer)> orders =
                await uow.Select(Orders.Number, Row(Contacts.Id, Contacts.Name).OrNull()).From(Orders)
                    .LeftJoin(Contacts, Contacts.Id.Eq(Orders.BilledTo))
                    .ToListAsync(ct);
            // end
            return orders.Count(order => order.Payer is { } payer && payer.Id == ShopSeed.Bob);
        }),
        new("self-join", 1, async (uow, ct) =>
        {
            // snippet: self-join
            var referrers = Contacts.As("referrers");
            IReadOnlyList<(string Name, string ReferredBy)> names = await uow.Select(Contacts.Name, referrers.Name).From(Contacts)
                .Join(referrers, referrers.Id.Eq(Contacts.ReferredBy))
                .ToListAsync(ct);
            // end
            return names.Count;
        }),
        new("exists", 1, async (uow, ct) =>
        {
            // snippet: exists
            var sold = await uow.From(Products)
                .Where(Exists(From(OrderItems).Where(OrderItems.ProductId.Eq(Products.Id), OrderItems.Quantity.Gt(1))))
                .ToListAsync(ct);
            // end
            return sold.Count;
        }),
        new("in-query", 2, async (uow, ct) =>
        {
            // snippet: in-query
            var sold = await uow.From(Products)
                .Where(Products.Id.In(Select(OrderItems.ProductId).From(OrderItems)))
                .ToListAsync(ct);
            // end
            return sold.Count;
        }),
        new("subquery", 2, async (uow, ct) =>
        {
            // snippet: subquery
            var sum = Sum(OrderItems.Quantity).As("quantity");
            var sales = Select(OrderItems.ProductId, sum).From(OrderItems).GroupBy(OrderItems.ProductId).AsSubquery("sales");

            IReadOnlyList<(string Sku, long? Quantity)> lines = await uow.Select(Products.Sku, sales.Column(sum)).From(Products)
                .Join(sales, sales.Column(OrderItems.ProductId).Eq(Products.Id))
                .ToListAsync(ct);
            // end
            return lines.Count;
        }),
        new("lateral", 2, async (uow, ct) =>
        {
            // snippet: lateral
            var last = Select(Orders.Number, Orders.PlacedAt).From(Orders)
                .Where(Orders.ContactId.Eq(Contacts.Id))
                .OrderBy(Orders.PlacedAt.Desc())
                .Limit(1)
                .AsSubquery("last_order");

            IReadOnlyList<(string Name, (long Number, DateTimeOffset PlacedAt)? Last)> customers =
                await uow.Select(Contacts.Name, last.OrNull()).From(Contacts).LeftJoinLateral(last).ToListAsync(ct);
            // end
            return customers.Count(customer => customer.Last is not null);
        }),
        new("cte", 1, async (uow, ct) =>
        {
            // snippet: cte
            var placed = From(Orders).Where(Orders.Status.Eq(OrderStatus.Placed)).AsCte("placed");

            IReadOnlyList<(long Number, long? Quantity)> quantities =
                await uow.With(placed).Select(placed.Column(Orders.Number), Sum(OrderItems.Quantity)).From(placed)
                    .Join(OrderItems, OrderItems.OrderId.Eq(placed.Column(Orders.Id)))
                    .GroupBy(placed.Column(Orders.Number))
                    .ToListAsync(ct);
            // end
            return quantities.Count;
        }),
        new("recursive", 2, async (uow, ct) =>
        {
            var id = ShopSeed.Bob;
            // snippet: recursive
            var chain = Select(Contacts.Id, Contacts.ReferredBy).From(Contacts)
                .Where(Contacts.Id.Eq(id))
                .RecursiveDistinct("chain", chain => Select(Contacts.Id, Contacts.ReferredBy).From(Contacts)
                    .Join(chain, chain.Column(Contacts.ReferredBy).Eq(Contacts.Id)));

            IReadOnlyList<(Guid Id, Guid? ReferredBy)> referrers = await uow.With(chain).From(chain).ToListAsync(ct);
            // end
            return referrers.Count;
        }),
        new("union", 3, async (uow, ct) =>
        {
            // snippet: union
            IReadOnlyList<(Guid Id, DateTimeOffset At)> latest = await uow.Select(Contacts.Id, Contacts.CreatedAt).From(Contacts)
                .UnionAll(Select(Orders.Id, Orders.PlacedAt).From(Orders))
                .OrderBy(Contacts.CreatedAt.Desc())
                .Limit(3)
                .ToListAsync(ct);
            // end
            return latest.Count;
        }),
        new("except", 1, async (uow, ct) =>
        {
            // snippet: except
            IReadOnlyList<Guid> withoutOrder = await uow.Select(Contacts.Id).From(Contacts)
                .Except(Select(Orders.ContactId).From(Orders))
                .ToListAsync(ct);
            // end
            return withoutOrder.Count;
        }),
        Snippet.Refused("without-or-null", (uow, _) =>
        {
            // snippet: without-or-null
            var sql = uow.Select(Orders.Number, Contacts.Name).From(Orders)
                .LeftJoin(Contacts, Contacts.Id.Eq(Orders.BilledTo))
                .ToSql();
            // end
            return Task.FromResult(sql);
        }),
        Snippet.Refused("twice", (uow, _) =>
        {
            // snippet: twice
            var sql = uow.From(Contacts).Join(Contacts, Contacts.Id.Eq(Contacts.ReferredBy)).ToSql();
            // end
            return Task.FromResult(sql);
        }),
        Snippet.Refused("unnamed", (_, _) =>
        {
            // snippet: unnamed
            var counts = Select(Orders.ContactId, Count()).From(Orders).GroupBy(Orders.ContactId).AsSubquery("counts");
            // end
            return Task.FromResult(counts);
        }),
        Snippet.Refused("same-name", (_, _) =>
        {
            // snippet: same-name
            var pairs = From(Orders).Join(Products, Products.Stock.Gt(0)).AsSubquery("pairs");
            // end
            return Task.FromResult(pairs);
        }),
        Snippet.Refused("not-lateral", (uow, _) =>
        {
            // snippet: not-lateral
            var own = Select(Orders.Id).From(Orders).Where(Orders.ContactId.Eq(Contacts.Id)).AsSubquery("own");
            var sql = uow.Select(Contacts.Name).From(Contacts).Join(own, own.Column(Orders.Id).Eq(Contacts.Id)).ToSql();
            // end
            return Task.FromResult(sql);
        }),
        Snippet.Refused("without-with", (uow, _) =>
        {
            // snippet: without-with
            var sql = uow.From(From(Orders).AsCte("placed")).ToSql();
            // end
            return Task.FromResult(sql);
        }),
        Snippet.Refused("order-of-union", (uow, _) =>
        {
            // snippet: order-of-union
            var sql = uow.Select(Contacts.Id).From(Contacts).Union(Select(Orders.Id).From(Orders)).OrderBy(Orders.Id.Asc()).ToSql();
            // end
            return Task.FromResult(sql);
        }),
    ];

    // snippet: three-tables
    private sealed record Line(long Order, string Product, int Quantity);
    // end
}
