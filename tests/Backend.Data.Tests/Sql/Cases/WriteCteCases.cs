using Backend.Data.Query;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Data.Query.Statements;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Sql.Cases;

internal static class WriteCteCases
{
    public static IReadOnlyList<StatementCase> All { get; } =
    [
        new("a delete, read with a join", 2, async (unit, ct) =>
        {
            var removed = Delete(OrderItems).Where(OrderItems.OrderId.Eq(ShopSeed.FirstOrder)).Returning(OrderItems.Id, OrderItems.ProductId).AsCte("removed");
            return (await unit.With(removed)
                .Select(removed.Column(OrderItems.Id), Products.Name)
                .From(removed)
                .Join(Products, Products.Id.Eq(removed.Column(OrderItems.ProductId)))
                .ToListAsync(ct)).Count;
        }),
        new("an update of an enum, read whole", 2, async (unit, ct) =>
        {
            var cancelled = Update(Orders).Set(Orders.Status, OrderStatus.Cancelled).All().Returning(Orders).AsCte("cancelled");
            return (await unit.With(cancelled).From(cancelled).ToListAsync(ct)).Count(order => order.Status == OrderStatus.Cancelled);
        }),
        new("rows that move from a table to another", 2, (unit, ct) =>
        {
            var moved = Delete(OrderItems).All().Returning(OrderItems.Id, OrderItems.Quantity).AsCte("moved");
            return unit.With(moved)
                .Insert(Orders)
                .Select(From(moved))
                .Set(Orders.Id, moved.Column(OrderItems.Id))
                .Set(Orders.Number, 77L)
                .Set(Orders.ContactId, ShopSeed.Ada)
                .ExecuteAsync(ct);
        }),
        new("an insert, an update from it", 1, (unit, ct) =>
        {
            var added = Insert(Products).Values(new NewProduct { Sku = "A-2", Name = "New hammer", PriceCents = 9 }).Returning(Products.Id, Products.PriceCents).AsCte("added");
            return unit.With(added)
                .Update(Products)
                .Set(Products.PriceCents, added.Column(Products.PriceCents))
                .From(added)
                .Where(Products.Sku.Eq("A-1"))
                .ExecuteAsync(ct);
        }),
        new("a delete using what was read", 1, (unit, ct) =>
        {
            var gone = Select(Products.Id).From(Products).Where(Products.Stock.Eq(0)).AsCte("gone");
            return unit.With(gone).Delete(OrderItems).Using(gone).Where(OrderItems.ProductId.Eq(gone.Column(Products.Id))).ExecuteAsync(ct);
        }),
    ];
}
