using Backend.Data.Query;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Data.Query.Functions;
using static Backend.Data.Query.Statements;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Guide.Snippets;

internal static class SelectSnippets
{
    public static IReadOnlyList<Snippet> All { get; } =
    [
        new("rows", 1, async (uow, ct) =>
        {
            // snippet: rows
            IReadOnlyList<Product> products = await uow.From(Products)
                .Where(Products.Stock.Gt(0), Products.PriceCents.Lt(5_000L))
                .OrderBy(Products.Name.Asc())
                .Limit(50)
                .ToListAsync(ct);
            // end
            return products.Count;
        }),
        new("and-or-not", 1, async (uow, ct) =>
        {
            // snippet: and-or-not
            var products = await uow.From(Products)
                .Where(Products.Stock.Eq(0) | (Products.Stock.Lt(10) & !Products.Sku.Eq("A-1")), Products.PriceCents.Gte(100L))
                .ToListAsync(ct);
            // end
            return products.Count;
        }),
        new("switched-off", 1, async (uow, ct) =>
        {
            OrderStatus? status = null;
            long? atLeast = 1_000;
            // snippet: switched-off
            var orders = await uow.From(Orders)
                .Where(
                    status is { } wanted ? Orders.Status.Eq(wanted) : null,
                    atLeast is { } cents ? Orders.TotalCents.Gte(cents) : null)
                .ToListAsync(ct);
            // end
            return orders.Count;
        }),
        new("in", 0, async (uow, ct) =>
        {
            IReadOnlyList<Guid> ids = [];
            // snippet: in
            var products = await uow.From(Products).Where(Products.Id.In(ids)).ToListAsync(ct);
            // end
            return products.Count;
        }),
        new("enum", 1, async (uow, ct) =>
        {
            // snippet: enum
            var placed = await uow.From(Orders).Where(Orders.Status.Eq(OrderStatus.Placed)).ToListAsync(ct);
            // end
            return placed.Count;
        }),
        new("nulls", 1, async (uow, ct) =>
        {
            // snippet: nulls
            var unpaid = await uow.From(Orders).Where(Orders.BilledTo.IsNull()).ToListAsync(ct);
            // end
            return unpaid.Count;
        }),
        new("text", 1, async (uow, ct) =>
        {
            var term = "100%";
            // snippet: text
            var names = await uow.Select(Contacts.Name).From(Contacts)
                .Where(Contacts.Name.ILike(Pattern.Contains(term)))
                .ToListAsync(ct);
            // end
            return names.Count;
        }),
        new("projection", 2, async (uow, ct) =>
        {
            // snippet: projection
            IReadOnlyList<(string Sku, int Stock)> stock = await uow.Select(Products.Sku, Products.Stock).From(Products)
                .OrderBy(Products.Sku.Asc())
                .ToListAsync(ct);
            // end
            return stock.Count;
        }),
        new("named-record", 2, async (uow, ct) =>
        {
            // snippet: named-record
            IReadOnlyList<StockLine> lines = await uow.Select(Products.Sku, Products.Stock).From(Products)
                .As((sku, stock) => new StockLine(sku, stock))
                .ToListAsync(ct);
            // end
            return lines.Count;
        }),
        new("condition-as-column", 1, async (uow, ct) =>
        {
            // snippet: condition-as-column
            IReadOnlyList<(string, bool)> stock = await uow.Select(Products.Sku, Products.Stock.Gt(0)).From(Products).ToListAsync(ct);
            // end
            return stock.Count(line => line.Item2);
        }),
        new("first", 1, async (uow, ct) =>
        {
            var sku = "A-1";
            // snippet: first
            Product? product = await uow.From(Products).Where(Products.Sku.Eq(sku)).FirstOrDefaultAsync(ct);
            // end
            return product is null ? 0 : 1;
        }),
        new("single", 1, async (uow, ct) =>
        {
            var sku = "A-1";
            // snippet: single
            int stock = await uow.Select(Products.Stock).From(Products).Where(Products.Sku.Eq(sku)).SingleAsync(ct);
            // end
            return stock == 10 ? 1 : 0;
        }),
        Snippet.Refused("single-of-none", async (uow, ct) =>
        {
            // snippet: single-of-none
            await uow.From(Products).Where(Products.Sku.Eq("X-9")).SingleAsync(ct);
            // end
        }),
        new("count", 2, async (uow, ct) =>
        {
            // snippet: count
            long orders = await uow.From(Orders).OrderBy(Orders.PlacedAt.Desc()).Limit(20).CountAsync(ct);
            // end
            return (int)orders;
        }),
        new("stream", 2, async (uow, ct) =>
        {
            var total = 0L;
            var orders = 0;
            // snippet: stream
            await foreach (var (number, cents) in uow.Select(Orders.Number, Orders.TotalCents).From(Orders).StreamAsync(ct))
                total += cents * number;
            // end
            orders += total == 2250 ? 2 : 0;
            return orders;
        }),
        new("group-by", 1, async (uow, ct) =>
        {
            // snippet: group-by
            IReadOnlyList<(Guid Contact, long Orders, long? Cents)> totals =
                await uow.Select(Orders.ContactId, Count(), Sum(Orders.TotalCents)).From(Orders)
                    .GroupBy(Orders.ContactId)
                    .Having(Sum(Orders.TotalCents).Gt(0L))
                    .ToListAsync(ct);
            // end
            return totals.Count;
        }),
        new("aggregates", 1, async (uow, ct) =>
        {
            // snippet: aggregates
            var (all, placed, customers, first) = await uow.Select(
                    Count(),
                    Count().Filter(Orders.Status.Eq(OrderStatus.Placed)),
                    Count(Orders.ContactId).Distinct(),
                    Min(Orders.PlacedAt))
                .From(Orders)
                .SingleAsync(ct);
            // end
            return all == 2 && placed == 1 && customers == 2 && first is not null ? 1 : 0;
        }),
        new("distinct", 2, async (uow, ct) =>
        {
            // snippet: distinct
            IReadOnlyList<OrderStatus> inUse = await uow.Select(Orders.Status).From(Orders).Distinct().ToListAsync(ct);
            // end
            return inUse.Count;
        }),
        new("distinct-on", 2, async (uow, ct) =>
        {
            // snippet: distinct-on
            IReadOnlyList<Order> latest = await uow.From(Orders)
                .DistinctOn(Orders.ContactId)
                .OrderBy(Orders.ContactId.Asc(), Orders.PlacedAt.Desc())
                .ToListAsync(ct);
            // end
            return latest.Count;
        }),
        new("window", 2, async (uow, ct) =>
        {
            // snippet: window
            var running = Window.PartitionBy(Orders.ContactId).OrderBy(Orders.PlacedAt.Asc()).Rows(preceding: null, following: 0);
            IReadOnlyList<(long Number, long? Cents)> sums = await uow.Select(Orders.Number, Sum(Orders.TotalCents).Over(running)).From(Orders)
                .ToListAsync(ct);
            // end
            return sums.Count;
        }),
        new("order-of-nulls", 2, async (uow, ct) =>
        {
            // snippet: order-of-nulls
            var orders = await uow.From(Orders).OrderBy(Orders.BilledTo.Desc().NullsLast(), Orders.Id.Asc()).ToListAsync(ct);
            // end
            return orders.Count;
        }),
        new("for-update", 2, async (uow, ct) =>
        {
            Guid[] ids = [ShopSeed.Hammer, ShopSeed.Nail];
            // snippet: for-update
            var products = await uow.From(Products)
                .Where(Products.Id.In(ids))
                .OrderBy(Products.Id.Asc())
                .ForUpdate()
                .ToListAsync(ct);
            // end
            return products.Count;
        }),
        new("skip-locked", 1, async (uow, ct) =>
        {
            // snippet: skip-locked
            Order? next = await uow.From(Orders)
                .Where(Orders.Status.Eq(OrderStatus.Draft))
                .OrderBy(Orders.PlacedAt.Asc(), Orders.Id.Asc())
                .ForNoKeyUpdate().SkipLocked()
                .FirstOrDefaultAsync(ct);
            // end
            return next is null ? 0 : 1;
        }),
        new("shared-beginning", 1, async (uow, ct) =>
        {
            // snippet: shared-beginning
            var available = uow.From(Products).Where(Products.Stock.Gt(0));
            long number = await available.CountAsync(ct);
            Product? cheapest = await available.OrderBy(Products.PriceCents.Asc()).FirstOrDefaultAsync(ct);
            // end
            return cheapest is null ? 0 : (int)number;
        }),
        Snippet.Refused("other-table", (uow, _) =>
        {
            // snippet: other-table
            var sql = uow.From(Orders).Where(Products.Stock.Gt(0)).ToSql();
            // end
            return Task.FromResult(sql);
        }),
        Snippet.Refused("negative-limit", (uow, _) =>
        {
            // snippet: negative-limit
            var orders = uow.From(Orders).Limit(-1);
            // end
            return Task.FromResult(orders);
        }),
        Snippet.Refused("detached", async (_, ct) =>
        {
            // snippet: detached
            await From(Orders).ToListAsync(ct);
            // end
        }),
        Snippet.Refused("skip-without-lock", (uow, _) =>
        {
            // snippet: skip-without-lock
            var orders = uow.From(Orders).SkipLocked();
            // end
            return Task.FromResult(orders);
        }),
    ];

    // snippet: named-record
    private sealed record StockLine(string Sku, int Stock);
    // end
}
