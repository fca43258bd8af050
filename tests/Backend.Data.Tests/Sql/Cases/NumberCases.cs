using Backend.Data.Query;
using static Backend.Data.Query.Functions;
using static Backend.Data.Query.Statements;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Sql.Cases;

internal static class NumberCases
{
    public static IReadOnlyList<StatementCase> All { get; } =
    [
        OneExpression.Reads("values", Products, 2, Products.Stock.Plus(5).Minus(1).Times(2).DividedBy(3).Modulo(7), number => number == 2),
        OneExpression.Reads("expressions", Orders, 1, Orders.TotalCents.Plus(Orders.Number).Minus(Orders.Number).Times(Orders.Number).DividedBy(Orders.Number), number => number == 2250),
        OneExpression.Reads("modulo of an expression", Orders, 1, Orders.TotalCents.Modulo(Orders.Number.Plus(7)), number => number == 2250 % 8),
        OneExpression.Reads("nullable with a value", Contacts, 1, Contacts.Age.Plus(4).Minus(1).Times(2).DividedBy(3).Modulo(9), number => number is null),
        OneExpression.Reads("nullable with never null", Contacts, 1, Contacts.BalanceCents.Plus(Contacts.Version), number => number == 1001),
        OneExpression.Reads("never null with nullable", Contacts, 1, Contacts.Version.Minus(Contacts.BalanceCents), number => number == 6),
        OneExpression.Reads("nullable with nullable", Contacts, 1, Contacts.BalanceCents.Times(Contacts.Age.Cast(SqlTypes.Bigint)), number => number == 36000),
        OneExpression.Reads("negate", Contacts, 1, Contacts.BalanceCents.Negate().Negate().Negate(), number => number == 5),
        OneExpression.Reads("abs", Contacts, 1, Contacts.BalanceCents.Abs(), number => number == 5),
        OneExpression.Reads("numeric", Products, 1, Products.PriceCents.Cast(SqlTypes.Numeric).DividedBy(3m).Round(2), number => number == 333.33m),
        OneExpression.Reads("double precision", Products, 1, Products.PriceCents.Cast(SqlTypes.DoublePrecision).DividedBy(8d), number => number == 31.25),
        OneExpression.Reads("round, ceiling, floor and trunc", Products, 1,
            Row(Third.Round(), Third.Ceiling(), Third.Floor(), Third.Negate().Trunc()), row => row == (83m, 84m, 83m, -83m)),
        OneExpression.Reads("power and sqrt", Products, 1, Products.Stock.Cast(SqlTypes.DoublePrecision).Power(2d).Sqrt(), number => number == 10),
        OneExpression.Reads("functions of NULL", Contacts, 1,
            Contacts.Age.Cast(SqlTypes.Numeric).Power(2m).Sqrt().Round().Ceiling().Floor().Trunc().Round(1), number => number is null),
        OneExpression.Reads("greatest and least", Products, 2, Row(Greatest(Products.PriceCents, 500L), Least(Products.PriceCents, Products.Stock.Cast(SqlTypes.Bigint), Value(5L))),
            row => row is (1000, 5) or (500, 0)),
        OneExpression.Reads("greatest passes over NULL", Contacts, 3, Greatest(Contacts.Age, 1), age => age is 36 or 1 or 20),
        OneExpression.Reads("casts", Products, 1,
            Row(Products.Stock.Cast(SqlTypes.Text), Products.Sku.SplitPart("-", 2).Cast(SqlTypes.Integer), Products.Stock.Eq(10).Cast(SqlTypes.Integer)),
            row => row == ("10", 1, 1)),
        OneExpression.Reads("casts of NULL", Contacts, 1, Row(Contacts.Age.Cast(SqlTypes.Text), Contacts.Loyalty.Cast(SqlTypes.Text)), row => row is (null, null)),
    ];

    private static Backend.Data.Sql.IExpr<decimal> Third => Products.PriceCents.Cast(SqlTypes.Numeric).DividedBy(3m);
}
