using Backend.Data.Query;
using Backend.Testing.Shop;
using static Backend.Data.Query.Statements;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Sql.Cases;

internal static class JoinCases
{
    public static IReadOnlyList<StatementCase> All { get; } =
    [
        new("join", 2, async (unit, ct) =>
            (await unit.From(Orders).Join(Contacts, Contacts.Id.Eq(Orders.ContactId)).ToListAsync(ct)).Count(row => row.Item2.Id == row.Item1.ContactId)),
        new("left join", 1, async (unit, ct) =>
            (await unit.From(Orders).LeftJoin(Contacts, Contacts.Id.Eq(Orders.BilledTo)).ToListAsync(ct)).Count(row => row.Item2 is null)),
        new("right join", 1, async (unit, ct) =>
            (await unit.From(Orders).RightJoin(Contacts, Contacts.Id.Eq(Orders.ContactId)).ToListAsync(ct)).Count(row => row.Item1 is null)),
        new("full join", 5, async (unit, ct) =>
            (await unit.From(Orders).FullJoin(Contacts, Contacts.Id.Eq(Orders.ContactId) & Orders.Number.Lt(0L)).ToListAsync(ct))
                .Count(row => row.Item1 is null != row.Item2 is null)),
        new("cross join", 6, async (unit, ct) => (await unit.From(Orders).CrossJoin(Contacts).ToListAsync(ct)).Count),
        new("cross join of a global table", 6, async (unit, ct) => (await unit.From(Orders).CrossJoin(Countries).ToListAsync(ct)).Count),
        new("four tables", 2, async (unit, ct) =>
            (await unit.From(OrderItems)
                .Join(Orders, Orders.Id.Eq(OrderItems.OrderId))
                .Join(Products, Products.Id.Eq(OrderItems.ProductId))
                .LeftJoin(Contacts, Contacts.Id.Eq(Orders.BilledTo))
                .OrderBy(OrderItems.Position.Asc())
                .ToListAsync(ct)).Count(row => row.Item4?.Id == ShopSeed.Bob)),
        new("self join", 1, async (unit, ct) =>
        {
            var referrers = Contacts.As("referrers");
            return (await unit.From(Contacts).Join(referrers, referrers.Id.Eq(Contacts.ReferredBy)).ToListAsync(ct))
                .Count(row => row.Item1.Id == ShopSeed.Bob && row.Item2.Id == ShopSeed.Ada);
        }),
        new("or of conditions in join and where", 2, async (unit, ct) =>
            (await unit.From(Orders)
                .Join(Contacts, Contacts.Id.Eq(Orders.ContactId) | Contacts.Id.Eq(Orders.BilledTo))
                .Where(Orders.Number.Gt(0L) | Orders.Number.Lt(0L), Contacts.Id.Eq(ShopSeed.Ada) | Contacts.Id.Eq(ShopSeed.Bob))
                .ToListAsync(ct)).Count(row => row.Item2.Id == ShopSeed.Bob)),
        new("named records from a join", 2, async (unit, ct) =>
            (await unit.From(Orders).Join(Contacts, Contacts.Id.Eq(Orders.ContactId))
                .As((order, contact) => new NumberedName(order.Number, contact.Name)).ToListAsync(ct)).Count),
        new("lateral", 2, async (unit, ct) =>
        {
            var last = Select(Orders.Id, Orders.PlacedAt).From(Orders)
                .Where(Orders.ContactId.Eq(Contacts.Id)).OrderBy(Orders.PlacedAt.Desc()).Limit(1).AsSubquery("last_order");
            return (await unit.Select(Contacts.Name, last.OrNull()).From(Contacts).LeftJoinLateral(last).ToListAsync(ct)).Count(row => row.Item2 is not null);
        }),
        new("count of a join", 2, async (unit, ct) =>
            (int)await unit.From(Orders).Join(Contacts, Contacts.Id.Eq(Orders.ContactId)).CountAsync(ct)),
        new("page with total of a join", 2, async (unit, ct) =>
            (int)(await unit.From(Orders).LeftJoin(Contacts, Contacts.Id.Eq(Orders.BilledTo)).OrderBy(Orders.Id.Asc()).PageWithTotalAsync(1, 1, ct)).Total),
    ];

    private sealed record NumberedName(long Number, string Name);
}
