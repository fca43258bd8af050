using Backend.Data.Query;
using Backend.Testing.Shop.Schema;
using static Backend.Data.Query.Functions;
using static Backend.Data.Query.Statements;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Sql.Cases;

internal static class AggregateCases
{
    public static IReadOnlyList<StatementCase> All { get; } =
    [
        OneExpression.Reads("sums", Contacts, 1,
            Row(Sum(Contacts.Version), Sum(Contacts.BalanceCents), Sum(Contacts.Age), Sum(Contacts.Age.Cast(SqlTypes.Numeric)), Sum(Contacts.Age.Cast(SqlTypes.DoublePrecision))),
            row => row == (3, 995, 56, 56m, 56d)),
        new("sums over nothing", 1, async (unit, ct) =>
            (await unit.Select(Sum(Contacts.Version), Avg(Contacts.Age), Max(Contacts.Name), Count()).From(Contacts).Where(Contacts.Age.Lt(0)).ToListAsync(ct))
                .Count(row => row == (null, null, null, 0))),
        OneExpression.Reads("averages", Contacts, 1,
            Row(Avg(Contacts.Version), Avg(Contacts.BalanceCents), Avg(Contacts.Age), Avg(Contacts.Age.Cast(SqlTypes.DoublePrecision))),
            row => row == (1m, 497.5m, 28m, 28d)),
        OneExpression.Reads("an average without end", Products, 1, Avg(Products.Stock.Plus(1).DividedBy(1)).DividedBy(3m), average => average == 2m),
        OneExpression.Reads("extremes", Contacts, 1,
            Row(Min(Contacts.Age), Max(Contacts.Loyalty), Min(Contacts.Name), Max(Contacts.Email), Max(Contacts.CreatedAt)),
            row => row is (20, Loyalty.Gold, "Ada of Acme", "cem@example.com", { Day: 2 })),
        OneExpression.Reads("bool_and and bool_or", Contacts, 1,
            Row(BoolAnd(Contacts.IsVip), BoolOr(Contacts.IsVip), BoolAnd(Contacts.IsActive), BoolOr(Contacts.Age.Gt(30))), row => row == (false, true, false, true)),
        OneExpression.Reads("string_agg in an order", Contacts, 1,
            StringAgg(Contacts.Name.Left(3), ", ").OrderBy(Contacts.Name.Desc()).Filter(Contacts.IsActive.IsTrue()), names => names == "Cem, Ada"),
        OneExpression.Reads("array_agg of text", Contacts, 1, ArrayAgg(Contacts.Email).OrderBy(Contacts.Name.Asc()), emails => emails is ["ada@example.com", null, "cem@example.com"]),
        OneExpression.Reads("array_agg of numbers that may be NULL", Contacts, 1, ArrayAgg(Contacts.Age).OrderBy(Contacts.Name.Asc()), ages => ages is [36, null, 20]),
        OneExpression.Reads("array_agg of an enum, distinct", Contacts, 1, ArrayAgg(Contacts.Type).Distinct(), types => types is [ContactType.Individual, ContactType.Company]),
        new("array_agg of the nullable side", 2, async (unit, ct) =>
            (await unit.Select(Contacts.Id, ArrayAgg(Orders.Number.OrNull())).From(Contacts)
                .LeftJoin(Orders, Orders.ContactId.Eq(Contacts.Id)).GroupBy(Contacts.Id).ToListAsync(ct)).Count(row => row.Item2 is [not null])),
        new("aggregates of the nullable side", 1, async (unit, ct) =>
            (await unit.Select(Contacts.Name, Sum(Orders.TotalCents), Max(Orders.Number)).From(Contacts)
                .LeftJoin(Orders, Orders.ContactId.Eq(Contacts.Id)).GroupBy(Contacts.Name).ToListAsync(ct)).Count(row => row is { Item2: null, Item3: null })),
        OneExpression.Reads("percentiles", Contacts, 1,
            Row(PercentileCont(0.5, Contacts.Age), PercentileCont(0.5, Contacts.Version), PercentileDisc(0.5, Contacts.CreatedAt)), row => row is (28d, 1d, { Day: 2 })),
        OneExpression.Reads("mode", Contacts, 1, Row(Mode(Contacts.Type), Mode(Contacts.Loyalty)), row => row == (ContactType.Individual, Loyalty.Bronze)),
        OneExpression.Reads("arithmetic of aggregates", Contacts, 1, Sum(Contacts.BalanceCents).Minus(Sum(Contacts.Version)), cents => cents == 992),
    ];
}
