using Backend.Data.Execution;
using Backend.Data.Execution.Errors;
using Backend.Data.Query;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Guide.Snippets;

internal static class UnitOfWorkSnippets
{
    public static IReadOnlyList<Snippet> All { get; } =
    [
        Snippet.OfUnits("write", 2, async (database, ct) =>
        {
            var organization = ShopDatabase.Acme;
            // snippet: write
            var updated = await database.RunAsync(
                organization,
                UnitOfWorkOptions.ReadWrite,
                async (uow, token) =>
                {
                    var hammers = await uow.Update(Products).Set(Products.Stock, 5).Where(Products.Sku.Eq("A-1")).ExecuteAsync(token);
                    var nails = await uow.Update(Products).Set(Products.Stock, 900).Where(Products.Sku.Eq("B-2")).ExecuteAsync(token);
                    return hammers + nails;
                },
                ct);
            // end
            return updated;
        }),
        Snippet.OfUnits("read", 4, async (database, ct) =>
        {
            var organization = ShopDatabase.Acme;
            // snippet: read
            var rows = await database.RunAsync(
                organization,
                UnitOfWorkOptions.ReadOnly,
                async (uow, token) => await uow.From(Products).CountAsync(token) + await uow.From(Orders).CountAsync(token),
                ct);
            // end
            return (int)rows;
        }),
        Snippet.OfUnits("auto-commit", 1, async (database, ct) =>
        {
            var organization = ShopDatabase.Acme;
            // snippet: auto-commit
            var updated = await database.RunAsync(
                organization,
                UnitOfWorkOptions.AutoCommit,
                (uow, token) => uow.Update(Products).Set(Products.Stock, 5).Where(Products.Sku.Eq("A-1")).ExecuteAsync(token),
                ct);
            // end
            return updated;
        }),
        Snippet.OfUnits("queue", 1, (database, ct) => database.RunAsync(
            ShopDatabase.Acme,
            UnitOfWorkOptions.ReadWrite,
            async (uow, token) =>
            {
                var (orderId, contactId, productId) = (Guid.CreateVersion7(), ShopSeed.Ada, ShopSeed.Hammer);
                // snippet: queue
                uow.Insert(Orders).Values(new NewOrder { Id = orderId, Number = 3, ContactId = contactId }).Queue(expectedRows: 1);
                uow.Insert(OrderItems).Values(new NewOrderItem { OrderId = orderId, ProductId = productId, Position = 1, Quantity = 2 }).Queue();
                uow.Update(Products)
                    .Set(Products.Stock, Products.Stock.Minus(2))
                    .Where(Products.Id.Eq(productId), Products.Stock.Gte(2))
                    .Queue(expectedRows: 1);
                Order placed = await uow.From(Orders).Where(Orders.Id.Eq(orderId)).SingleAsync(token);
                // end
                return placed.Id == orderId ? 1 : 0;
            },
            ct)),
        Snippet.RefusedOfUnits("row-count", (database, ct) => database.RunAsync(
            ShopDatabase.Acme,
            UnitOfWorkOptions.ReadWrite,
            async (uow, token) =>
            {
                var productId = ShopSeed.Hammer;
                // snippet: row-count
                uow.Update(Products)
                    .Set(Products.Stock, Products.Stock.Minus(50))
                    .Where(Products.Id.Eq(productId), Products.Stock.Gte(50))
                    .Queue(expectedRows: 1);
                return await uow.From(Orders).CountAsync(token);
                // end
            },
            ct)),
        Snippet.OfUnits("batch", 2, (database, ct) => database.RunAsync(
            ShopDatabase.Acme,
            UnitOfWorkOptions.ReadOnly,
            async (uow, token) =>
            {
                // snippet: batch
                var (products, orders) = await uow.BatchAsync(
                    uow.From(Products).Where(Products.Stock.Gt(0)),
                    uow.From(Orders).Where(Orders.Status.Eq(OrderStatus.Placed)),
                    token);
                return products.Count + orders.Count;
                // end
            },
            ct)),
        Snippet.OfUnits("nested", 2, (database, ct) => database.RunAsync(
            ShopDatabase.Acme,
            UnitOfWorkOptions.ReadWrite,
            async (uow, token) =>
            {
                var renamed = 0;
                // snippet: nested
                renamed += await uow.Update(Products).Set(Products.Name, "Claw hammer").Where(Products.Sku.Eq("A-1")).ExecuteAsync(token);
                try
                {
                    await uow.RunNestedAsync(
                        (inner, innerToken) => inner.Update(Products).Set(Products.Sku, "A-1").Where(Products.Sku.Eq("B-2")).ExecuteAsync(innerToken),
                        token);
                }
                catch (UniqueViolationException error) when (error.Details.Constraint == "products_sku_key")
                {
                    renamed += await uow.Update(Products).Set(Products.Sku, "A-2").Where(Products.Sku.Eq("B-2")).ExecuteAsync(token);
                }

                // end
                return renamed;
            },
            ct)),
        Snippet.RefusedOfUnits("poisoned", (database, ct) => database.RunAsync(
            ShopDatabase.Acme,
            UnitOfWorkOptions.ReadWrite,
            async (uow, token) =>
            {
                // snippet: poisoned
                try
                {
                    await uow.Update(Products).Set(Products.Sku, "A-1").Where(Products.Sku.Eq("B-2")).ExecuteAsync(token);
                }
                catch (UniqueViolationException)
                {
                    // The transaction is lost already, whatever is done here.
                }

                return await uow.From(Products).CountAsync(token);
                // end
            },
            ct)),
        Snippet.OfUnits("options", 2, async (database, ct) =>
        {
            var organization = ShopDatabase.Acme;
            // snippet: options
            var options = new UnitOfWorkOptions
            {
                IsReadOnly = true,
                StatementTimeout = TimeSpan.FromSeconds(20),
                Deadline = TimeSpan.FromSeconds(30),
            };
            var products = await database.RunAsync(organization, options, (uow, token) => uow.From(Products).ToListAsync(token), ct);
            // end
            return products.Count;
        }),
        Snippet.RefusedOfUnits("write-in-read-only", async (database, ct) =>
        {
            var organization = ShopDatabase.Acme;
            // snippet: write-in-read-only
            await database.RunAsync(
                organization,
                UnitOfWorkOptions.ReadOnly,
                (uow, token) => uow.Delete(Orders).All().ExecuteAsync(token),
                ct);
            // end
        }),
        Snippet.RefusedOfUnits("not-awaited", async (database, ct) =>
        {
            var organization = ShopDatabase.Acme;
            // snippet: not-awaited
            var ended = await database.RunAsync(organization, UnitOfWorkOptions.ReadOnly, (uow, _) => Task.FromResult(uow), ct);
            await ended.From(Products).CountAsync(ct);
            // end
        }),
        Snippet.RefusedOfUnits("second-batch", async (database, ct) =>
        {
            var organization = ShopDatabase.Acme;
            // snippet: second-batch
            await database.RunAsync(
                organization,
                UnitOfWorkOptions.AutoCommit,
                async (uow, token) =>
                {
                    await uow.Update(Products).Set(Products.Stock, 5).All().ExecuteAsync(token);
                    return await uow.From(Products).ToListAsync(token);
                },
                ct);
            // end
        }),
    ];
}
