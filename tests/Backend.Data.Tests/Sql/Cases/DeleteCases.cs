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
        new("every row", 2, (unit, ct) => unit.Delete(Orders).All().ExecuteAsync(ct)),
        new("of a global table", 1, (unit, ct) => unit.Delete(Countries).Where(Countries.Code.Eq("fr")).ExecuteAsync(ct)),
    ];
}
