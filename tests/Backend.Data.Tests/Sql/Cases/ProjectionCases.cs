using Backend.Data.Query;
using static Backend.Data.Query.Functions;
using static Backend.Data.Query.Statements;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Sql.Cases;

internal static class ProjectionCases
{
    public static IReadOnlyList<StatementCase> All { get; } =
    [
        new("one column", 3, async (unit, ct) => (await unit.Select(Contacts.Name).From(Contacts).ToListAsync(ct)).Count(name => name.Length > 0)),
        new("an enum and an array of enums", 3, async (unit, ct) =>
            (await unit.Select(Contacts.Type, Contacts.Channels).From(Contacts).ToListAsync(ct)).Count),
        new("group by with aggregates", 2, async (unit, ct) =>
            (await unit.Select(Orders.ContactId, Count(), Sum(Orders.TotalCents)).From(Orders)
                .GroupBy(Orders.ContactId).Having(Count().Gt(0L)).ToListAsync(ct)).Count(row => row.Item2 == 1)),
        new("group by a table", 3, async (unit, ct) =>
            (await unit.Select(Contacts, Count(Orders.Id)).From(Contacts).LeftJoin(Orders, Orders.ContactId.Eq(Contacts.Id))
                .GroupBy(Contacts).ToListAsync(ct)).Count),
        new("filtered and distinct aggregates", 1, async (unit, ct) =>
            (await unit.Select(Count().Filter(Contacts.IsActive.Eq(true)), Count(Contacts.Type).Distinct(), Min(Contacts.CreatedAt)).From(Contacts).ToListAsync(ct)).Count),
        new("a group of the nullable side", 1, async (unit, ct) =>
            (await unit.Select(Orders.Id, Row(Contacts.Id, Contacts.Name).OrNull()).From(Orders)
                .LeftJoin(Contacts, Contacts.Id.Eq(Orders.BilledTo)).ToListAsync(ct)).Count(row => row.Item2 is null)),
        new("a column of the nullable side", 1, async (unit, ct) =>
            (await unit.Select(Orders.Id, Contacts.Name.OrNull(), Contacts.IsActive.OrNull()).From(Orders)
                .LeftJoin(Contacts, Contacts.Id.Eq(Orders.BilledTo)).ToListAsync(ct)).Count(row => row.Item2 is null && row.Item3 is null)),
        new("a condition", 1, async (unit, ct) =>
            (await unit.Select(Contacts.Id, Contacts.Email.Eq("nobody@example.org"), Contacts.Email.IsNull()).From(Contacts).ToListAsync(ct)).Count(row => row.Item3)),
        new("distinct", 2, async (unit, ct) => (await unit.Select(Contacts.IsActive).From(Contacts).Distinct().ToListAsync(ct)).Count),
        new("distinct on", 2, async (unit, ct) =>
            (await unit.From(Contacts).DistinctOn(Contacts.IsActive).OrderBy(Contacts.IsActive.Asc(), Contacts.CreatedAt.Desc()).ToListAsync(ct)).Count),
        new("count of a distinct", 2, async (unit, ct) => (int)await unit.Select(Contacts.IsActive).From(Contacts).Distinct().CountAsync(ct)),
        new("window", 3, async (unit, ct) =>
            (await unit.Select(Contacts.Name, Count().Over(Window.PartitionBy(Contacts.IsActive).OrderBy(Contacts.CreatedAt.Asc()).Rows(null, 0)))
                .From(Contacts).ToListAsync(ct)).Count),
        new("nulls last", 3, async (unit, ct) => (await unit.From(Contacts).OrderBy(Contacts.Email.Desc().NullsLast()).ToListAsync(ct)).Count),
        new("single", 1, async (unit, ct) => (await unit.Select(Count()).From(Orders).SingleAsync(ct)) == 2 ? 1 : 0),
        new("first value or null", 1, async (unit, ct) =>
            await unit.Select(Orders.Number).From(Orders).Where(Orders.Number.Lt(0L)).FirstOrDefaultAsync(ct) is null ? 1 : 0),
    ];
}
