using Backend.Data.Query;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Data.Query.Functions;
using static Backend.Data.Query.Statements;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Sql.Cases;

internal static class InsertSelectCases
{
    public static IReadOnlyList<StatementCase> All { get; } =
    [
        new("of another table, with values", 2, (unit, ct) =>
            unit.Insert(Products)
                .Select(From(Contacts).Where(Contacts.IsActive.Eq(true)))
                .Set(Products.Id, Contacts.Id)
                .Set(Products.Sku, Contacts.Name)
                .Set(Products.Name, Contacts.Name)
                .Set(Products.PriceCents, 5L)
                .ExecuteAsync(ct)),
        new("of the table itself, returning", 1, async (unit, ct) =>
            (await unit.Insert(Products)
                .Select(From(Products).Where(Products.Sku.Eq("A-1")))
                .Set(Products.Id, ShopSeed.FirstOrder)
                .Set(Products.Sku, "copy")
                .Set(Products.Name, Products.Name)
                .Set(Products.PriceCents, Products.PriceCents.Plus(1L))
                .Returning(Products.Id, Products.PriceCents)
                .ToListAsync(ct)).Count),
        new("of a join, ordered and limited", 1, (unit, ct) =>
            unit.Insert(OrderItems)
                .Select(From(Orders).Join(Products, Products.Stock.Gt(0)).OrderBy(Orders.Number.Desc()).Limit(1))
                .Set(OrderItems.Id, Orders.Id)
                .Set(OrderItems.OrderId, Orders.Id)
                .Set(OrderItems.ProductId, Products.Id)
                .Set(OrderItems.DiscountCents, Products.PriceCents)
                .Set(OrderItems.Position, 1)
                .Set(OrderItems.Quantity, 2)
                .Set(OrderItems.Channel, Channel.Phone)
                .ExecuteAsync(ct)),
        new("of groups", 1, (unit, ct) =>
            unit.Insert(Products)
                .Select(From(Orders).Where(Orders.ContactId.Eq(ShopSeed.Ada)).GroupBy(Orders.ContactId))
                .Set(Products.Id, Orders.ContactId)
                .Set(Products.Sku, "ada")
                .Set(Products.Name, "Orders of Ada")
                .Set(Products.PriceCents, Count())
                .ExecuteAsync(ct)),
        new("of a subquery, on conflict", 2, (unit, ct) =>
        {
            var latest = Select(Products.Id, Products.Sku, Products.Name).From(Products).AsSubquery("latest");
            return unit.Insert(Products)
                .Select(From(latest))
                .Set(Products.Id, latest.Column(Products.Id))
                .Set(Products.Sku, latest.Column(Products.Sku))
                .Set(Products.Name, latest.Column(Products.Name))
                .Set(Products.PriceCents, 0L)
                .OnConflict(Products.Sku)
                .DoUpdate(Products.PriceCents)
                .ExecuteAsync(ct);
        }),
        new("of a global table", 1, (unit, ct) =>
            unit.Insert(Countries)
                .Select(From(Countries).Where(Countries.Code.Eq("at")))
                .Set(Countries.Code, "xx")
                .Set(Countries.Name, Countries.Name)
                .OnConflict()
                .DoNothing()
                .ExecuteAsync(ct)),
    ];
}
