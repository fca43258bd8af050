using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Data.Query.Statements;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Guide.Snippets;

internal static class PerformanceSnippets
{
    // snippet: prepared
    private static readonly PreparedQuery<Guid, Order> OrderById =
        Prepare((Placeholder<Guid> id) => From(Orders).Where(Orders.Id.Eq(id)));
    // end

    // snippet: prepared-two
    private static readonly PreparedQuery<OrderStatus, Guid, (long Number, long Cents)> ByStatusAndContact =
        Prepare((Placeholder<OrderStatus> status, Placeholder<Guid> contact) =>
            Select(Orders.Number, Orders.TotalCents).From(Orders)
                .Where(Orders.Status.Eq(status), Orders.ContactId.Eq(contact))
                .OrderBy(Orders.Number.Asc()));
    // end

    public static IReadOnlyList<Snippet> All { get; } =
    [
        new("to-sql", 1, (uow, _) =>
        {
            // snippet: to-sql
            string sql = uow.From(Products).Where(Products.Stock.Gt(0)).ToSql();
            // end
            return Task.FromResult(sql.EndsWith("where products.organization_id = $1 and products.stock > $2", StringComparison.Ordinal) ? 1 : 0);
        }),
        new("same-text", 1, (uow, _) =>
        {
            var (hammer, nail) = (ShopSeed.Hammer, ShopSeed.Nail);
            // snippet: same-text
            string few = uow.From(Products).Where(Products.Stock.Lt(3), Products.Id.In([hammer])).ToSql();
            string many = uow.From(Products).Where(Products.Stock.Lt(500), Products.Id.In([hammer, nail])).ToSql();
            bool isOneString = ReferenceEquals(few, many);
            // end
            return Task.FromResult(isOneString ? 1 : 0);
        }),
        new("prepared", 1, async (uow, ct) =>
        {
            var id = ShopSeed.FirstOrder;
            // snippet: prepared
            Order? order = await uow.Execute(OrderById, id).FirstOrDefaultAsync(ct);
            // end
            return order is null ? 0 : 1;
        }),
        new("prepared-two", 1, async (uow, ct) =>
        {
            var contact = ShopSeed.Ada;
            // snippet: prepared-two
            var orders = await uow.Execute(ByStatusAndContact, OrderStatus.Placed, contact).ToListAsync(ct);
            // end
            return orders.Count;
        }),
        Snippet.Refused("leaked-placeholder", (uow, _) =>
        {
            // snippet: leaked-placeholder
            Placeholder<Guid>? leaked = null;
            Prepare((Placeholder<Guid> id) =>
            {
                leaked = id;
                return From(Orders).Where(Orders.Id.Eq(id));
            });
            var sql = uow.From(Orders).Where(Orders.Id.Eq(leaked!)).ToSql();
            // end
            return Task.FromResult(sql);
        }),
        Snippet.OfUnits("trips", 2, (database, ct) => database.RunAsync(
            ShopDatabase.Acme,
            UnitOfWorkOptions.ReadWrite,
            async (uow, token) =>
            {
                // snippet: trips
                uow.Update(Products).Set(Products.Stock, Products.Stock.Plus(10)).Where(Products.Sku.Eq("A-1")).Queue(expectedRows: 1);
                uow.Update(Products).Set(Products.Stock, Products.Stock.Plus(20)).Where(Products.Sku.Eq("B-2")).Queue(expectedRows: 1);
                var products = await uow.From(Products).ToListAsync(token);
                // end
                return products.Count;
            },
            ct)),
        new("many-rows", 3, async (uow, ct) =>
        {
            // snippet: many-rows
            NewProduct[] products =
            [
                new() { Sku = "C-1", Name = "Saw", PriceCents = 1_900 },
                new() { Sku = "C-2", Name = "File", PriceCents = 700 },
                new() { Sku = "C-3", Name = "Plane", PriceCents = 4_500 },
            ];
            int inserted = await uow.Insert(Products).Values(products).ExecuteAsync(ct);
            // end
            return inserted;
        }),
    ];
}
