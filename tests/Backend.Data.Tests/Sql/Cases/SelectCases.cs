using Backend.Data.Query;
using Backend.Testing.Shop;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Sql.Cases;

internal static class SelectCases
{
    public static IReadOnlyList<StatementCase> All { get; } =
    [
        new("all rows of a tenant table", 3, async (unit, ct) => (await unit.From(Contacts).ToListAsync(ct)).Count),
        new("all rows of a global table", 3, async (unit, ct) => (await unit.From(Countries).ToListAsync(ct)).Count),
        new("order, limit and offset", 1, async (unit, ct) =>
            (await unit.From(Contacts).OrderBy(Contacts.CreatedAt.Desc(), Contacts.Id.Asc()).Limit(1).Offset(1).ToListAsync(ct)).Count),
        new("limit zero", 0, async (unit, ct) => (await unit.From(Contacts).Limit(0).ToListAsync(ct)).Count),
        new("for update", 1, async (unit, ct) =>
            (await unit.From(Products).Where(Products.Id.Eq(ShopSeed.Hammer)).OrderBy(Products.Id.Asc()).ForUpdate().ToListAsync(ct)).Count),
        new("first or default", 1, async (unit, ct) =>
            await unit.From(Contacts).OrderBy(Contacts.Name.Asc()).FirstOrDefaultAsync(ct) is null ? 0 : 1),
        new("count without order and limit", 2, async (unit, ct) =>
            (int)await unit.From(Contacts).Where(Contacts.IsActive.Eq(true)).OrderBy(Contacts.Id.Asc()).Limit(1).CountAsync(ct)),
        new("alias", 1, async (unit, ct) =>
        {
            var people = Contacts.As("people");
            return (await unit.From(people).Where(people.Name.Gt("B"), people.IsActive.Eq(true)).OrderBy(people.Name.Desc()).ToListAsync(ct)).Count;
        }),
    ];
}
