using Backend.Data.Query;
using Backend.Testing.Shop.Schema;
using static Backend.Data.Query.Functions;
using static Backend.Data.Query.Statements;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Sql.Cases;

internal static class ConditionalCases
{
    private static ContactsTable Others { get; } = Contacts.As("others");

    public static IReadOnlyList<StatementCase> All { get; } =
    [
        OneExpression.Reads("case of values", Contacts, 1, Case().When(Contacts.Age.Gt(30), "old").When(Contacts.Age.Gt(10), "young").Else("ageless"), word => word == "ageless"),
        OneExpression.Reads("case of expressions", Contacts, 1, Case().When(Contacts.IsActive.IsTrue(), Contacts.BalanceCents).Else(0L), cents => cents == 0),
        OneExpression.Reads("case without else", Contacts, 2, Case().When(Contacts.Age.Gt(30), 1).End(), number => number is null),
        OneExpression.Reads("case of text without else", Contacts, 2, Case().When(Contacts.Age.Gt(30), Contacts.Name).End(), name => name is null),
        OneExpression.Reads("case of an enum", Contacts, 1, Case().When(Contacts.Age.IsNull(), Contacts.Type).Else(ContactType.Company), type => type == ContactType.Individual),
        OneExpression.Reads("case that orders", Contacts, 1, Sum(Case().When(Contacts.IsActive.IsTrue(), 1).Else(0)), sum => sum == 2),
        OneExpression.Reads("coalesce with a value", Contacts, 1, Coalesce(Contacts.Age, 7), age => age == 7),
        OneExpression.Reads("coalesce with a column", Contacts, 1, Coalesce(Contacts.Email, Contacts.Name).Length(), length => length == 17),
        OneExpression.Reads("coalesce of three", Contacts, 1, Coalesce(Contacts.Note, Contacts.Email, Value("none")), text => text == "none"),
        OneExpression.Reads("coalesce of an enum", Contacts, 1, Coalesce(Contacts.Loyalty, Loyalty.Silver), loyalty => loyalty == Loyalty.Silver),
        new("coalesce of the nullable side", 1, async (unit, ct) =>
            (await unit.Select(Coalesce(Contacts.Name, "nobody"), Coalesce(Contacts.IsActive, false), Coalesce(Contacts.CreatedAt, Orders.PlacedAt)).From(Orders)
                .LeftJoin(Contacts, Contacts.Id.Eq(Orders.BilledTo)).ToListAsync(ct)).Count(row => row.Item1 == "nobody")),
        OneExpression.Reads("nullif", Products, 1, NullIf(Products.Stock, 0), stock => stock is null),
        OneExpression.Reads("nullif of what may be NULL", Contacts, 2, NullIf(Contacts.Age, 36), age => age is null),
        OneExpression.Reads("nullif of text", Contacts, 2, NullIf(Contacts.Email, "ada@example.com"), email => email is null),
        OneExpression.Reads("scalar query", Orders, 2, Select(Max(Contacts.Age)).From(Contacts).AsScalar(), age => age == 36),
        OneExpression.Reads("scalar query of text, correlated", Orders, 1,
            Select(Contacts.Name).From(Contacts).Where(Contacts.Id.Eq(Orders.BilledTo)).AsScalar(), name => name is null),
        OneExpression.Reads("scalar query of an enum", Orders, 1,
            Select(Contacts.Type).From(Contacts).Where(Contacts.Id.Eq(Orders.ContactId)).AsScalar(), type => type == ContactType.Company),
        OneExpression.Finds("comparison with a scalar query", Contacts, 1, Contacts.Age.Eq(Select(Max(Others.Age)).From(Others).AsScalar())),
        OneExpression.Reads("scalar query with common table expressions", Orders, 2, Counted(), count => count == 3),
        OneExpression.Reads("count of another table, correlated", Contacts, 1, Count(Orders, Orders.ContactId.Eq(Contacts.Id), Orders.TotalCents.Gt(0L), null), count => count == 1),
    ];

    private static Backend.Data.Sql.IExpr<long?> Counted()
    {
        var all = From(Contacts).AsCte("everybody");
        return With(all).Select(Count()).From(all).AsScalar();
    }
}
