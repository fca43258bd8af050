using Backend.Data.Query;
using Backend.Testing.Shop;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Sql.Cases;

internal static class DeleteCases
{
    public static IReadOnlyList<StatementCase> All { get; } =
    [
        new("where", 1, (unit, ct) => unit.Delete(OrderItems).Where(OrderItems.Id.Eq(ShopSeed.NailItem)).ExecuteAsync(ct)),
        new("top-level or, returning", 2, async (unit, ct) =>
            (await unit.Delete(OrderItems).Where(OrderItems.Note.IsNull() | OrderItems.Note.IsNotNull()).ReturningAsync(ct)).Count),
        new("using another table", 2, (unit, ct) =>
            unit.Delete(OrderItems).Using(Orders).Where(OrderItems.OrderId.Eq(Orders.Id), Orders.Status.Eq(Testing.Shop.Schema.OrderStatus.Placed)).ExecuteAsync(ct)),
        new("using itself and a global table", 1, (unit, ct) =>
        {
            var older = Orders.As("older");
            return unit.Delete(Orders).Using(older).Using(Countries).Where(older.Number.Lt(Orders.Number), Countries.Code.Eq("at")).ExecuteAsync(ct);
        }),
        new("every row", 2, (unit, ct) => unit.Delete(Orders).All().ExecuteAsync(ct)),
        new("of a global table", 1, (unit, ct) => unit.Delete(Countries).Where(Countries.Code.Eq("fr")).ExecuteAsync(ct)),
    ];
}
