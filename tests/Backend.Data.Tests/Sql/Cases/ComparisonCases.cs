using Backend.Data.Query;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Data.Query.Functions;
using static Backend.Data.Query.Statements;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Sql.Cases;

internal static class ComparisonCases
{
    private static readonly int[] Ages = [20, 21];

    private static ContactsTable Others { get; } = Contacts.As("others");

    public static IReadOnlyList<StatementCase> All { get; } =
    [
        OneExpression.Finds("expressions of every operator", Orders, 1,
            Orders.TotalCents.NotEq(Orders.Number), Orders.TotalCents.Gt(Orders.Number), Orders.TotalCents.Gte(Orders.Number), Orders.Number.Lt(Orders.TotalCents),
            Orders.Number.Lte(Orders.TotalCents), Orders.Number.Eq(Orders.Number)),
        OneExpression.Finds("nullable with never null", Contacts, 1, Contacts.BalanceCents.Gt(Contacts.Version), Contacts.Version.Lt(Contacts.BalanceCents)),
        OneExpression.Finds("nullable with nullable", Contacts, 1, Contacts.BalanceCents.Gt(Contacts.Age.Cast(SqlTypes.Bigint))),
        OneExpression.Finds("between", Contacts, 1, Contacts.Age.Between(20, 35)),
        OneExpression.Finds("not between", Contacts, 1, Contacts.Age.NotBetween(20, 35)),
        OneExpression.Finds("between expressions", Orders, 1, Orders.Number.Between(Orders.Number, Orders.TotalCents)),
        OneExpression.Finds("a comparison between", Contacts, 3, Contacts.Name.Gt("A").Between(false, true)),
        OneExpression.Finds("is distinct from a value", Contacts, 2, Contacts.Age.IsDistinctFrom(36)),
        OneExpression.Finds("is distinct from null", Contacts, 2, Contacts.Age.IsDistinctFrom((int?)null)),
        OneExpression.Finds("is not distinct from null, of text", Contacts, 1, Contacts.Email.IsNotDistinctFrom((string?)null)),
        OneExpression.Finds("is not distinct from null, of an enum", Contacts, 1, Contacts.Loyalty.IsNotDistinctFrom((Loyalty?)null)),
        OneExpression.Finds("is distinct from null, of a column that is never null", Contacts, 3, Contacts.IsActive.IsDistinctFrom((bool?)null)),
        OneExpression.Finds("is not distinct from an expression", Contacts, 1, Contacts.IsVip.IsNotDistinctFrom(Contacts.IsActive)),
        OneExpression.Finds("is distinct from a nullable expression", Orders, 2, Orders.ContactId.IsDistinctFrom(Orders.BilledTo)),
        OneExpression.Finds("in plain values of a nullable column", Contacts, 1, Contacts.Age.In(Ages)),
        OneExpression.Finds("not in", Contacts, 2, Contacts.Id.NotIn([ShopSeed.Ada])),
        OneExpression.Finds("not in none, of a nullable column", Contacts, 3, Contacts.Age.NotIn(System.Array.Empty<int>())),
        OneExpression.Finds("not in plain values of a nullable column", Contacts, 1, Contacts.Age.NotIn(Ages)),
        OneExpression.Finds("not in, of an enum", Contacts, 2, Contacts.Type.NotIn([ContactType.Company])),
        OneExpression.Finds("any of an array", Contacts, 1, Value("vip").Eq(Any(Contacts.Tags))),
        OneExpression.Finds("all of an array", Contacts, 2, Value("vip").NotEq(All(Contacts.Tags))),
        OneExpression.Finds("any of a nullable array", Contacts, 1, Value("Countess").Eq(Any(Contacts.Nicknames))),
        OneExpression.Finds("all of a query", Contacts, 1, Contacts.Age.Gte(All(Select(Others.Age).From(Others).Where(Others.Age.IsNotNull())))),
        OneExpression.Finds("any of a query, correlated", Contacts, 2, Contacts.Id.Eq(Any(Select(Orders.ContactId).From(Orders).Where(Orders.PlacedAt.Gt(Contacts.CreatedAt))))),
        OneExpression.Finds("nullable with any of what is never null", Orders, 1, Orders.BilledTo.Eq(Any(Select(Contacts.Id).From(Contacts)))),
        OneExpression.Finds("tests of booleans", Contacts, 1,
            Contacts.IsActive.IsTrue(), Contacts.IsVip.IsTrue(), Contacts.IsVip.IsNotFalse(), Contacts.IsActive.IsNotFalse()),
        OneExpression.Finds("tests of booleans that may be null", Contacts, 1, Contacts.IsVip.IsNotTrue(), Contacts.IsVip.IsNotFalse()),
        OneExpression.Finds("tests of conditions", Contacts, 1, Contacts.Email.Eq("x").IsNotTrue(), Contacts.Age.Gt(30).IsNotFalse(), Contacts.Age.Lt(30).IsFalse()),
        OneExpression.Finds("a negated condition that is null", Contacts, 1, (!Contacts.Age.Gt(30)).IsNull()),
        OneExpression.Reads("a named condition is never unknown", Contacts, 1, Contacts.Email.Eq("ada@example.com").As("is_ada"), isAda => isAda),
        OneExpression.Reads("a condition that may be unknown", Contacts, 1, Contacts.Email.Eq("ada@example.com").OrNull(), isAda => isAda is null),
    ];
}
