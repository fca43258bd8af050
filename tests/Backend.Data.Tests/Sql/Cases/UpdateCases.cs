using Backend.Data.Query;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Data.Query.Statements;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Sql.Cases;

internal static class UpdateCases
{
    public static IReadOnlyList<StatementCase> All { get; } =
    [
        new("by patch", 1, (unit, ct) =>
            unit.Update(Contacts)
                .Set(new ContactPatch { Name = "Ada L.", Email = null, Type = ContactType.Individual, Tags = new[] { "x" }, Loyalty = null })
                .Where(Contacts.Id.Eq(ShopSeed.Ada), Contacts.Version.Eq(1L))
                .ExecuteAsync(ct)),
        new("by value and by expression", 1, (unit, ct) =>
            unit.Update(Products)
                .Set(Products.Name, "Big hammer")
                .Set(Products.Stock, Products.Stock.Minus(3))
                .Where(Products.Id.Eq(ShopSeed.Hammer), Products.Stock.Gte(3))
                .ExecuteAsync(ct)),
        new("a column that every update changes, named", 1, async (unit, ct) =>
            (await unit.Update(Contacts).Set(Contacts.Version, 50L).Where(Contacts.Id.Eq(ShopSeed.Bob)).ReturningAsync(ct)).Count),
        new("null and default", 1, (unit, ct) =>
            unit.Update(Contacts).SetNull(Contacts.Age).SetDefault(Contacts.VerifiedAt).Where(Contacts.Id.Eq(ShopSeed.Ada)).ExecuteAsync(ct)),
        new("many rows, each by its own values", 2, (unit, ct) =>
            unit.UpdateMany(Contacts, new (Guid Id, ContactType Type, string[] Tags)[] { (ShopSeed.Ada, ContactType.Individual, ["a"]), (ShopSeed.Bob, ContactType.Company, []) })
                .Key(Contacts.Id, item => item.Id)
                .Set(Contacts.Type, item => item.Type)
                .Set(Contacts.Tags, item => item.Tags)
                .ExecuteAsync(ct)),
        new("many rows, by expressions and under a condition, returning", 1, async (unit, ct) =>
            (await unit.UpdateMany(Products, new (string Sku, int Quantity)[] { ("A-1", 4), ("B-2", 1) })
                .Key(Products.Sku, line => line.Sku)
                .Set(Products.Stock, line => line.Quantity, given => Products.Stock.Minus(given))
                .Where(Products.Stock, line => line.Quantity, given => Products.Stock.Gte(given))
                .Where(Products.Name.NotEq("x"))
                .AllowMissing()
                .ReturningAsync(ct)).Count),
        new("soft delete", 1, (unit, ct) =>
            unit.SoftDelete(Contacts, Contacts.DeletedAt).Where(Contacts.Id.Eq(ShopSeed.Ada)).ExecuteAsync(ct)),
        new("from another table", 1, (unit, ct) =>
            unit.Update(OrderItems)
                .Set(OrderItems.DiscountCents, Products.PriceCents)
                .Set(OrderItems.Quantity, OrderItems.Quantity.Plus(Products.Stock))
                .From(Products)
                .Where(Products.Id.Eq(OrderItems.ProductId), Products.Stock.Gt(0))
                .ExecuteAsync(ct)),
        new("from two tables, top-level or", 2, async (unit, ct) =>
            (await unit.Update(OrderItems)
                .Set(OrderItems.Note, Products.Name)
                .From(Products)
                .From(Orders)
                .Where((Products.Id.Eq(OrderItems.ProductId) & Orders.Id.Eq(OrderItems.OrderId)) | Products.Name.Eq("nothing"))
                .Returning(OrderItems.Id, Products.Sku, Orders.Number)
                .ToListAsync(ct)).Count),
        new("from itself and a subquery", 1, (unit, ct) =>
        {
            var first = Orders.As("first");
            var ada = From(Contacts).Where(Contacts.Id.Eq(ShopSeed.Ada)).AsSubquery("ada");
            return unit.Update(Orders)
                .Set(Orders.TotalCents, first.TotalCents)
                .From(first)
                .From(ada)
                .Where(first.Number.Lt(Orders.Number), first.ContactId.Eq(ada.Column(Contacts.Id)))
                .ExecuteAsync(ct);
        }),
        new("top-level or", 2, (unit, ct) =>
            unit.Update(Products).Set(Products.Stock, 1).Where(Products.Stock.Eq(10) | Products.Stock.Eq(0)).ExecuteAsync(ct)),
        new("every row", 2, (unit, ct) => unit.Update(Orders).Set(Orders.Status, OrderStatus.Cancelled).All().ExecuteAsync(ct)),
        new("of a global table", 1, (unit, ct) =>
            unit.Update(Countries).Set(Countries.Name, "France").Where(Countries.Code.Eq("fr")).ExecuteAsync(ct)),
    ];
}
