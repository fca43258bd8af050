using Backend.Data.Query;
using Backend.Data.Query.Paging;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Tenancy.Tests.Walls;

/// <summary>One case for each kind of statement.</summary>
internal static class WallCases
{
    private static readonly Keyset ById = Keyset.Asc(Contacts.Id);

    public static IReadOnlyList<WallCase> All { get; } =
    [
        new("select", 3, 6, async (unit, ct) => (await unit.From(Contacts).ToListAsync(ct)).Count),
        new("select by id", 1, 2, async (unit, ct) => (await unit.From(Contacts).Where(Contacts.Id.Eq(ShopSeed.Ada)).ToListAsync(ct)).Count),
        new("select with a top-level or", 3, 6, async (unit, ct) =>
            (await unit.From(Contacts).Where(Contacts.IsActive.Eq(true) | Contacts.IsActive.Eq(false)).ToListAsync(ct)).Count),
        new("select for update", 2, 4, async (unit, ct) => (await unit.From(Products).ForUpdate().ToListAsync(ct)).Count),
        new("web search", 1, 2, async (unit, ct) =>
            (await unit.From(Contacts).Where(TextOperators.WebSearch("quick", Contacts.Note)).ToListAsync(ct)).Count),
        new("count", 3, 6, async (unit, ct) => (int)await unit.From(Contacts).CountAsync(ct)),
        new("keyset page", 3, 6, async (unit, ct) => (await unit.From(Contacts).PageAsync(ById, 50, null, ct)).Rows.Count),
        new("next keyset page", 2, 4, async (unit, ct) =>
            (await unit.From(Contacts).PageAsync(ById, 50, Cursor.Encode(ById, unit.Executor, [$"{ShopSeed.Ada}"]), ct)).Rows.Count),
        new("total of an offset page", 3, 6, async (unit, ct) => (int)(await unit.From(Contacts).OrderBy(Contacts.Id.Asc()).PageWithTotalAsync(9, 1, ct)).Total),
        new("rows of an offset page", 3, 6, async (unit, ct) => (await unit.From(Contacts).OrderBy(Contacts.Id.Asc()).PageWithTotalAsync(1, 50, ct)).Rows.Count),
        // Both orders with each contact of that id, of either organization.
        new("to one", 2, 8, async (unit, ct) => (await unit.Find(Orders).With(Orders.Contact).ToListAsync(ct)).Count),
        new("to many", 2, 8, async (unit, ct) => (await unit.Find(Orders).With(Orders.Items).ToListAsync(ct)).Sum(order => order.First.Count)),
        new("to many with to one", 2, 16, async (unit, ct) =>
            (await unit.Find(Orders).With(Orders.Items.Load(items => items.With(OrderItems.Product))).ToListAsync(ct)).Sum(order => order.First.Count)),
        new("update by id", 1, 2, (unit, ct) => unit.Update(Contacts).Set(Contacts.Note, "mine").Where(Contacts.Id.Eq(ShopSeed.Ada)).ExecuteAsync(ct)),
        new("update all", 3, 6, (unit, ct) => unit.Update(Contacts).Set(Contacts.Note, "mine").All().ExecuteAsync(ct)),
        new("update by expression, returning", 2, 4, async (unit, ct) =>
            (await unit.Update(Products).Set(Products.Stock, Products.Stock.Plus(1)).All().ReturningAsync(ct)).Count),
        new("delete by id", 1, 2, (unit, ct) => unit.Delete(OrderItems).Where(OrderItems.Id.Eq(ShopSeed.NailItem)).ExecuteAsync(ct)),
        new("delete all, cascading", 2, 4, (unit, ct) => unit.Delete(Orders).All().ExecuteAsync(ct)),
        new("insert", 1, 1, (unit, ct) => unit.Insert(Contacts).Values(new NewContact { Id = ShopSeed.NailItem, Name = "mine" }).ExecuteAsync(ct)),
        new("insert many", 2, 2, (unit, ct) =>
            unit.Insert(Contacts).Values([new NewContact { Name = "mine" }, new NewContact { Name = "mine too" }]).ExecuteAsync(ct)),
        new("upsert of a key that both have", 1, 1, (unit, ct) =>
            unit.Insert(Contacts).Values(new NewContact { Name = "mine", Email = "ada@example.com" }).OnConflict(Contacts.Email).DoUpdate(Contacts.Name).ExecuteAsync(ct)),
        new("queued delete", 1, 2, async (unit, ct) =>
        {
            var before = await unit.From(OrderItems).CountAsync(ct);
            unit.Delete(OrderItems).Where(OrderItems.Id.Eq(ShopSeed.NailItem)).Queue();
            return (int)(before - await unit.From(OrderItems).CountAsync(ct));
        }),
    ];
}
