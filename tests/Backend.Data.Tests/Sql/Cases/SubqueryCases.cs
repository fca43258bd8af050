using Backend.Data.Query;
using Backend.Testing.Shop;
using static Backend.Data.Query.Functions;
using static Backend.Data.Query.Statements;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Sql.Cases;

internal static class SubqueryCases
{
    public static IReadOnlyList<StatementCase> All { get; } =
    [
        new("exists", 2, async (unit, ct) =>
            (await unit.From(Contacts).Where(Exists(From(Orders).Where(Orders.ContactId.Eq(Contacts.Id)))).ToListAsync(ct)).Count),
        new("not exists", 1, async (unit, ct) =>
            (await unit.From(Contacts).Where(NotExists(From(Orders).Where(Orders.ContactId.Eq(Contacts.Id)))).ToListAsync(ct)).Count),
        new("in", 2, async (unit, ct) =>
            (await unit.From(Contacts).Where(Contacts.Id.In(Select(Orders.ContactId).From(Orders))).ToListAsync(ct)).Count),
        new("not in", 1, async (unit, ct) =>
            (await unit.From(Contacts).Where(Contacts.Id.NotIn(Select(Orders.ContactId).From(Orders))).ToListAsync(ct)).Count),
        new("subquery of the same table in from", 2, async (unit, ct) =>
        {
            var sum = Sum(Orders.TotalCents).As("total");
            var totals = Select(Orders.ContactId, sum).From(Orders).GroupBy(Orders.ContactId).AsSubquery("totals");
            return (await unit.Select(Orders.Number, totals.Column(sum)).From(Orders)
                .Join(totals, totals.Column(Orders.ContactId).Eq(Orders.ContactId)).ToListAsync(ct)).Count;
        }),
        new("whole rows of a subquery", 2, async (unit, ct) =>
        {
            var newest = From(Contacts).OrderBy(Contacts.CreatedAt.Desc()).Limit(2).AsSubquery("newest");
            return (await unit.From(newest).OrderBy(newest.Column(Contacts.Name).Asc()).ToListAsync(ct)).Count;
        }),
        new("union all, ordered", 5, async (unit, ct) =>
            (await unit.Select(Contacts.Id, Contacts.CreatedAt).From(Contacts)
                .UnionAll(Select(Orders.Id, Orders.PlacedAt).From(Orders)).OrderBy(Contacts.CreatedAt.Desc()).Limit(9).ToListAsync(ct)).Count),
        new("union", 3, async (unit, ct) =>
            (await unit.Select(Contacts.Id).From(Contacts).Union(Select(Orders.ContactId).From(Orders)).ToListAsync(ct)).Count),
        new("intersect", 2, async (unit, ct) =>
            (await unit.Select(Contacts.Id).From(Contacts).Intersect(Select(Orders.ContactId).From(Orders)).ToListAsync(ct)).Count),
        new("except", 1, async (unit, ct) =>
            (await unit.Select(Contacts.Id).From(Contacts).Except(Select(Orders.ContactId).From(Orders)).ToListAsync(ct)).Count),
        new("count of a union", 3, async (unit, ct) =>
            (int)await unit.Select(Contacts.Id).From(Contacts).Union(Select(Orders.ContactId).From(Orders)).CountAsync(ct)),
        new("common table expression", 1, async (unit, ct) =>
        {
            var active = From(Contacts).Where(Contacts.IsActive.Eq(true)).AsCte("active");
            return (await unit.With(active).Select(active.Column(Contacts.Name)).From(active)
                .Where(active.Column(Contacts.Id).In(Select(Orders.ContactId).From(Orders))).ToListAsync(ct)).Count;
        }),
        new("common table expression joined with itself", 2, async (unit, ct) =>
        {
            var active = From(Contacts).Where(Contacts.IsActive.Eq(true)).AsCte("active");
            var again = active.As("again");
            return (await unit.With(active).Select(active.Column(Contacts.Name), again.Column(Contacts.Name)).From(active)
                .Join(again, again.Column(Contacts.Id).Eq(active.Column(Contacts.Id))).ToListAsync(ct)).Count;
        }),
        new("recursive common table expression", 2, async (unit, ct) =>
        {
            var chain = Select(Contacts.Id, Contacts.ReferredBy).From(Contacts).Where(Contacts.Id.Eq(ShopSeed.Bob))
                .RecursiveDistinct("chain", chain => Select(Contacts.Id, Contacts.ReferredBy).From(Contacts)
                    .Join(chain, chain.Column(Contacts.ReferredBy).Eq(Contacts.Id)));
            return (await unit.With(chain).From(chain).ToListAsync(ct)).Count;
        }),
        new("skip locked", 3, async (unit, ct) =>
            (await unit.From(Contacts).OrderBy(Contacts.Id.Asc()).ForUpdate().SkipLocked().ToListAsync(ct)).Count),
        new("for no key update of one table, no wait", 2, async (unit, ct) =>
            (await unit.From(Orders).Join(Contacts, Contacts.Id.Eq(Orders.ContactId)).OrderBy(Orders.Id.Asc()).ForNoKeyUpdate(Orders).NoWait().ToListAsync(ct)).Count),
        new("keyset of mixed directions", 1, async (unit, ct) =>
        {
            var keyset = Backend.Data.Query.Paging.Keyset.By(Contacts.IsActive.Desc(), Contacts.Name.Asc());
            var first = await unit.From(Contacts).PageAsync(keyset, 2, null, ct);
            return (await unit.From(Contacts).PageAsync(keyset, 2, first.NextCursor, ct)).Rows.Count;
        }),
    ];
}
