using Backend.Data.Query;
using NpgsqlTypes;
using static Backend.Data.Query.Functions;
using static Backend.Data.Query.Statements;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Sql.Cases;

internal static class RangeCases
{
    private static readonly DateTimeOffset First = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly NpgsqlRange<int> Stocked = new(1, true, 10, true);

    private static readonly NpgsqlRange<int> Lots = new(100, true, false, 0, false, true);

    private static readonly NpgsqlRange<DateTimeOffset> FirstDay = new(First, true, First.AddDays(1), false);

    public static IReadOnlyList<StatementCase> All { get; } =
    [
        OneExpression.Finds("contains an expression and a value", Products, 1, Value(Stocked).Contains(Products.Stock), Value(Stocked).Contains(5)),
        OneExpression.Finds("contains a moment", Contacts, 1, Value(FirstDay).Contains(Contacts.CreatedAt)),
        OneExpression.Finds("made of two columns", Contacts, 1, TsTzRange(Contacts.CreatedAt, Contacts.VerifiedAt).Contains(First.AddHours(1)), Contacts.VerifiedAt.IsNotNull()),
        OneExpression.Finds("without a bound, as a column is NULL", Contacts, 3, !TsTzRange(Contacts.CreatedAt, Contacts.DeletedAt).IsEmpty(), TsTzRange(Contacts.CreatedAt, Contacts.DeletedAt).Upper().IsNull()),
        OneExpression.Finds("with a range", Countries, 3,
            Value(Stocked).Contains(new NpgsqlRange<int>(2, 3)), Value(Stocked).ContainedBy(new NpgsqlRange<int>(0, 50)), Value(Stocked).Overlaps(new NpgsqlRange<int>(9, 50)),
            Value(Stocked).StrictlyLeftOf(Lots), Value(Lots).StrictlyRightOf(Stocked), Value(Stocked).Adjacent(new NpgsqlRange<int>(11, 12))),
        OneExpression.Finds("with a range that is an expression", Countries, 3,
            Value(Stocked).Contains(Value(Stocked)), Value(Stocked).ContainedBy(Value(Stocked)), Value(Stocked).Overlaps(Value(Stocked)),
            !Value(Stocked).StrictlyLeftOf(Value(Stocked)), !Value(Stocked).StrictlyRightOf(Value(Stocked)), !Value(Stocked).Adjacent(Value(Stocked))),
        OneExpression.Finds("that may be NULL", Countries, 3,
            Value(Stocked).OrNull().Contains(3), Value(Stocked).OrNull().Overlaps(Stocked), !Value(Stocked).OrNull().IsEmpty(), Value(Stocked).OrNull().Upper().Eq(11)),
        OneExpression.Reads("bounds", Countries, 3, Row(Value(Stocked).Lower(), Value(Stocked).Upper(), Value(Lots).Upper()), row => row == (1, 11, null)),
        OneExpression.Reads("intersection and union", Countries, 3,
            Row(Value(Stocked).Intersect(new NpgsqlRange<int>(5, 50)), Value(Stocked).Union(new NpgsqlRange<int>(5, 50)), Value(Stocked).OrNull().Intersect(Value(Lots))),
            row => row is { Item1.LowerBound: 5, Item2.UpperBound: 51, Item3.IsEmpty: true }),
        OneExpression.Reads("of dates", Contacts, 1,
            DateRange(Contacts.CreatedAt.AtTimeZone("UTC").Cast(SqlTypes.Date), Value(new DateOnly(2024, 1, 3))).Lower(), day => day == new DateOnly(2024, 1, 1)),
    ];
}
