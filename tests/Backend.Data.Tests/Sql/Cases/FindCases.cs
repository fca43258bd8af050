using Backend.Data.Query;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Sql.Cases;

internal static class FindCases
{
    public static IReadOnlyList<StatementCase> All { get; } =
    [
        new("to one", 2, async (unit, ct) => (await unit.Find(Orders).With(Orders.Contact).ToListAsync(ct)).Count),
        new("to one that may be missing", 2, async (unit, ct) => (await unit.Find(Orders).With(Orders.Payer).ToListAsync(ct)).Count),
        new("to many", 2, async (unit, ct) => (await unit.Find(Orders).With(Orders.Items).ToListAsync(ct)).Count),
        new("to many, filtered, ordered and limited for each parent", 2, async (unit, ct) =>
            (await unit.Find(Orders)
                .With(Orders.Items.Load(items => items.With(OrderItems.Product).Where(OrderItems.Quantity.Gt(0)).OrderBy(OrderItems.Position.Desc()).Limit(1)))
                .ToListAsync(ct)).Count),
        new("order with its contact, items and their products", 1, async (unit, ct) =>
            (await unit.Find(Orders)
                .With(Orders.Contact)
                .With(Orders.Items.Load(items => items.With(OrderItems.Product).OrderBy(OrderItems.Position.Asc())))
                .Where(Orders.Status.Eq(OrderStatus.Placed) | Orders.Number.Eq(99L))
                .OrderBy(Orders.PlacedAt.Desc())
                .Limit(20)
                .ToListAsync(ct)).Count),
        new("first or default", 1, async (unit, ct) =>
            await unit.Find(Orders).With(Orders.Contact).Where(Orders.Id.Eq(ShopSeed.FirstOrder)).FirstOrDefaultAsync((order, _) => order, ct) is null ? 0 : 1),
    ];
}
