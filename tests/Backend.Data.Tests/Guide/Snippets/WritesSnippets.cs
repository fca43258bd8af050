using Backend.Data.Mutation;
using Backend.Data.Query;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Data.Query.Statements;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Guide.Snippets;

internal static class WritesSnippets
{
    public static IReadOnlyList<Snippet> All { get; } =
    [
        new("insert", 1, async (uow, ct) =>
        {
            // snippet: insert
            int inserted = await uow.Insert(Products)
                .Values(new NewProduct { Sku = "C-3", Name = "Saw", PriceCents = 1_900 })
                .ExecuteAsync(ct);
            // end
            return inserted;
        }),
        new("returning-row", 1, async (uow, ct) =>
        {
            // snippet: returning-row
            Product? saw = await uow.Insert(Products)
                .Values(new NewProduct { Sku = "C-3", Name = "Saw", PriceCents = 1_900, Stock = 4 })
                .ReturningFirstAsync(ct);
            // end
            return saw is { Stock: 4 } ? 1 : 0;
        }),
        new("insert-many", 2, async (uow, ct) =>
        {
            // snippet: insert-many
            IReadOnlyList<(Guid Id, string Sku)> inserted = await uow.Insert(Products)
                .Values(
                [
                    new NewProduct { Sku = "C-3", Name = "Saw", PriceCents = 1_900 },
                    new NewProduct { Sku = "C-4", Name = "File", PriceCents = 700, Stock = 12 },
                ])
                .Returning(Products.Id, Products.Sku)
                .ToListAsync(ct);
            // end
            return inserted.Count;
        }),
        new("insert-select", 1, async (uow, ct) =>
        {
            var orderId = ShopSeed.SecondOrder;
            // snippet: insert-select
            int copied = await uow.Insert(OrderItems)
                .Select(From(Products).Where(Products.Stock.Gt(0)))
                .Set(OrderItems.Id, Products.Id)
                .Set(OrderItems.OrderId, orderId)
                .Set(OrderItems.ProductId, Products.Id)
                .Set(OrderItems.Position, 1)
                .Set(OrderItems.Quantity, Products.Stock)
                .ExecuteAsync(ct);
            // end
            return copied;
        }),
        new("upsert", 1, async (uow, ct) =>
        {
            // snippet: upsert
            Upserted<Product> hammer = await uow.Insert(Products)
                .Values(new NewProduct { Sku = "A-1", Name = "Claw hammer", PriceCents = 1_100, Stock = 5 })
                .OnConflict(Products.Sku)
                .DoUpdate(Products.Name, Products.PriceCents)
                .Set(Products.Stock, Products.Stock.Plus(Products.Stock.Excluded()))
                .UpsertedAsync(ct);
            // end
            return !hammer.Inserted && hammer.Row.Stock == 15 ? 1 : 0;
        }),
        new("upsert-partial", 1, async (uow, ct) =>
        {
            // snippet: upsert-partial
            int written = await uow.Insert(Contacts)
                .Values(new NewContact { Name = "Ada Lovelace", Email = "ada@example.com" })
                .OnConflict(Contacts.Email)
                .DoUpdate(Contacts.Name)
                .ExecuteAsync(ct);
            // end
            return written;
        }),
        new("upsert-where", 0, async (uow, ct) =>
        {
            // snippet: upsert-where
            int written = await uow.Insert(Products)
                .Values(new NewProduct { Sku = "A-1", Name = "Hammer", PriceCents = 1_000 })
                .OnConflict(Products.Sku)
                .DoUpdate(Products.PriceCents)
                .Where(Products.PriceCents.NotEq(Products.PriceCents.Excluded()))
                .ExecuteAsync(ct);
            // end
            return written;
        }),
        new("upsert-distinct", 0, async (uow, ct) =>
        {
            // snippet: upsert-distinct
            int written = await uow.Insert(Products)
                .Values(new NewProduct { Sku = "A-1", Name = "Hammer", PriceCents = 1_000, Stock = 10 })
                .OnConflict(Products.Sku)
                .DoUpdate(Products.PriceCents, Products.Stock)
                .WhereDistinct()
                .ExecuteAsync(ct);
            // end
            return written;
        }),
        new("do-nothing", 1, async (uow, ct) =>
        {
            // snippet: do-nothing
            int inserted = await uow.Insert(Products)
                .Values(
                [
                    new NewProduct { Sku = "A-1", Name = "Hammer", PriceCents = 1_000 },
                    new NewProduct { Sku = "C-3", Name = "Saw", PriceCents = 1_900 },
                ])
                .OnConflict(Products.Sku)
                .DoNothing()
                .ExecuteAsync(ct);
            // end
            return inserted;
        }),
        new("update", 1, async (uow, ct) =>
        {
            // snippet: update
            int updated = await uow.Update(Products)
                .Set(Products.Name, "Claw hammer")
                .Set(Products.Stock, Products.Stock.Minus(3))
                .Where(Products.Sku.Eq("A-1"), Products.Stock.Gte(3))
                .ExecuteAsync(ct);
            // end
            return updated;
        }),
        new("patch", 1, async (uow, ct) =>
        {
            var (id, version) = (ShopSeed.Ada, 1L);
            // snippet: patch
            var patch = new ContactPatch { Name = "Ada King", Email = null };
            Contact? ada = await uow.Update(Contacts)
                .Set(patch)
                .Where(Contacts.Id.Eq(id), Contacts.Version.Eq(version))
                .ReturningFirstAsync(ct);
            // end
            return ada is { Version: 2, Email: null } ? 1 : 0;
        }),
        new("null-and-default", 1, async (uow, ct) =>
        {
            // snippet: null-and-default
            int updated = await uow.Update(Orders)
                .SetNull(Orders.BilledTo)
                .SetDefault(Orders.Status)
                .Where(Orders.Number.Eq(1L))
                .ExecuteAsync(ct);
            // end
            return updated;
        }),
        new("update-from", 1, async (uow, ct) =>
        {
            // snippet: update-from
            IReadOnlyList<(Guid Item, string Sku)> discounted = await uow.Update(OrderItems)
                .Set(OrderItems.DiscountCents, Products.PriceCents)
                .From(Products)
                .Where(Products.Id.Eq(OrderItems.ProductId), Products.Stock.Gt(0))
                .Returning(OrderItems.Id, Products.Sku)
                .ToListAsync(ct);
            // end
            return discounted.Count;
        }),
        new("update-many", 2, async (uow, ct) =>
        {
            // snippet: update-many
            (string Sku, int Delivered)[] deliveries = [("A-1", 5), ("B-2", 1_000)];
            int updated = await uow.UpdateMany(Products, deliveries)
                .Key(Products.Sku, delivery => delivery.Sku)
                .Set(Products.Stock, delivery => delivery.Delivered, given => Products.Stock.Plus(given))
                .ExecuteAsync(ct);
            // end
            return updated;
        }),
        new("delete", 1, async (uow, ct) =>
        {
            // snippet: delete
            int deleted = await uow.Delete(OrderItems).Where(OrderItems.Quantity.Lt(2)).ExecuteAsync(ct);
            // end
            return deleted;
        }),
        new("delete-using", 2, async (uow, ct) =>
        {
            // snippet: delete-using
            int deleted = await uow.Delete(OrderItems)
                .Using(Orders)
                .Where(Orders.Id.Eq(OrderItems.OrderId), Orders.Number.Eq(1L))
                .ExecuteAsync(ct);
            // end
            return deleted;
        }),
        new("soft-delete", 1, async (uow, ct) =>
        {
            var id = ShopSeed.Cem;
            // snippet: soft-delete
            int marked = await uow.SoftDelete(Contacts, Contacts.DeletedAt).Where(Contacts.Id.Eq(id)).ExecuteAsync(ct);
            // end
            return marked;
        }),
        new("all", 2, async (uow, ct) =>
        {
            // snippet: all
            int emptied = await uow.Update(Products).Set(Products.Stock, 0).All().ExecuteAsync(ct);
            // end
            return emptied;
        }),
        new("write-in-with", 2, async (uow, ct) =>
        {
            var orderId = ShopSeed.FirstOrder;
            // snippet: write-in-with
            var removed = Delete(OrderItems)
                .Where(OrderItems.OrderId.Eq(orderId))
                .Returning(OrderItems.ProductId, OrderItems.Quantity)
                .AsCte("removed");

            int restocked = await uow.With(removed)
                .Update(Products)
                .Set(Products.Stock, Products.Stock.Plus(removed.Column(OrderItems.Quantity)))
                .From(removed)
                .Where(Products.Id.Eq(removed.Column(OrderItems.ProductId)))
                .ExecuteAsync(ct);
            // end
            return restocked;
        }),
        Snippet.Refused("no-condition", (uow, _) =>
        {
            Guid? id = null;
            // snippet: no-condition
            var delete = uow.Delete(Products).Where(id is { } given ? Products.Id.Eq(given) : null);
            // end
            return Task.FromResult(delete);
        }),
        Snippet.Refused("empty-patch", (uow, _) =>
        {
            // snippet: empty-patch
            var update = uow.Update(Products).Set(new ProductPatch()).Where(Products.Sku.Eq("A-1"));
            // end
            return Task.FromResult(update);
        }),
        Snippet.Refused("no-rows", (uow, _) =>
        {
            // snippet: no-rows
            var insert = uow.Insert(Products).Values([]);
            // end
            return Task.FromResult(insert);
        }),
        Snippet.Refused("set-twice", (uow, _) =>
        {
            // snippet: set-twice
            var sql = uow.Update(Products).Set(Products.Stock, 1).Set(new ProductPatch { Stock = 2 }).All().ToSql();
            // end
            return Task.FromResult(sql);
        }),
        Snippet.Refused("no-key", (uow, _) =>
        {
            // snippet: no-key
            var insert = uow.Insert(Products).Values(new NewProduct { Sku = "A-1", Name = "Hammer", PriceCents = 1 }).OnConflict(Products.Name);
            // end
            return Task.FromResult(insert);
        }),
        Snippet.Refused("mixed-defaults", (uow, _) =>
        {
            var (contactId, placedAt) = (ShopSeed.Ada, DateTimeOffset.UnixEpoch);
            // snippet: mixed-defaults
            var sql = uow.Insert(Orders)
                .Values(
                [
                    new NewOrder { Number = 3, ContactId = contactId, PlacedAt = placedAt },
                    new NewOrder { Number = 4, ContactId = contactId },
                ])
                .ToSql();
            // end
            return Task.FromResult(sql);
        }),
        Snippet.Refused("same-key-twice", (uow, _) =>
        {
            // snippet: same-key-twice
            var sql = uow.UpdateMany(Products, new[] { ("A-1", 1), ("A-1", 2) })
                .Key(Products.Sku, item => item.Item1)
                .Set(Products.Stock, item => item.Item2)
                .ToSql();
            // end
            return Task.FromResult(sql);
        }),
        Snippet.Refused("missing-row", async (uow, ct) =>
        {
            // snippet: missing-row
            await uow.UpdateMany(Products, new[] { ("A-1", 1), ("X-9", 2) })
                .Key(Products.Sku, item => item.Item1)
                .Set(Products.Stock, item => item.Item2)
                .ExecuteAsync(ct);
            // end
        }),
        Snippet.Refused("unique", async (uow, ct) =>
        {
            // snippet: unique
            await uow.Insert(Products).Values(new NewProduct { Sku = "A-1", Name = "Hammer", PriceCents = 1_000 }).ExecuteAsync(ct);
            // end
        }),
    ];
}
