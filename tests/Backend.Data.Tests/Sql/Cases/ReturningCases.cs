using Backend.Data.Query;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Sql.Cases;

internal static class ReturningCases
{
    private static readonly NewProduct Saw = new() { Sku = "C-3", Name = "Saw", PriceCents = 3 };

    public static IReadOnlyList<StatementCase> All { get; } =
    [
        new("one column", 1, async (unit, ct) => (await unit.Insert(Products).Values(Saw).Returning(Products.Id).ToListAsync(ct)).Count),
        new("columns and an expression", 2, async (unit, ct) =>
            (await unit.Insert(Contacts)
                .Values([new NewContact { Name = "a" }, new NewContact { Name = "b" }])
                .Returning(Contacts.Id, Contacts.Type, Contacts.Channels, Contacts.Version.Plus(1L))
                .ToListAsync(ct)).Count),
        new("the row and more", 1, async (unit, ct) =>
            (await unit.Update(Products).Set(Products.Stock, 1).Where(Products.Id.Eq(ShopSeed.Hammer)).Returning(Products, Products.Stock.Minus(1)).ToListAsync(ct)).Count),
        new("whether it was inserted", 1, async (unit, ct) =>
            (await unit.Insert(Products).Values(Saw).OnConflict(Products.Sku).DoUpdate(Products.Name).Returning(Products.Id, Products.Inserted()).ToListAsync(ct)).Count),
        new("of a delete, a condition", 2, async (unit, ct) =>
            (await unit.Delete(OrderItems).All().Returning(OrderItems.Id, OrderItems.Note.IsNull()).ToListAsync(ct)).Count),
        new("columns of what the table is joined with", 2, async (unit, ct) =>
            (await unit.Delete(OrderItems)
                .Using(Orders)
                .Where(OrderItems.OrderId.Eq(Orders.Id))
                .Returning(OrderItems.Id, Orders.Number)
                .ToListAsync(ct)).Count),
    ];
}
