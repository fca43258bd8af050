using Backend.Data.Query;
using static Backend.Data.Query.Functions;
using static Backend.Data.Query.Statements;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Sql.Cases;

internal static class TimeCases
{
    private static readonly DateTimeOffset First = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static IReadOnlyList<StatementCase> All { get; } =
    [
        OneExpression.Finds("now", Contacts, 3, Contacts.CreatedAt.Lt(Now())),
        OneExpression.Reads("current date", Countries, 3, CurrentDate(), date => date.Year > 2023),
        OneExpression.Reads("current date of a time zone", Countries, 3, CurrentDate("Asia/Tokyo"), date => date.Year > 2023),
        OneExpression.Reads("date_trunc", Contacts, 3, Contacts.CreatedAt.DateTrunc(DateUnit.Month), moment => moment == First),
        OneExpression.Reads("date_trunc of a time zone", Contacts, 3, Contacts.CreatedAt.DateTrunc(DateUnit.Year, "Europe/Vienna"), moment => moment == First.AddHours(-1)),
        OneExpression.Reads("date_trunc of NULL", Contacts, 2, Contacts.VerifiedAt.DateTrunc(DateUnit.Day), moment => moment is null),
        new("groups of a unit", 2, async (unit, ct) =>
        {
            var day = Contacts.CreatedAt.DateTrunc(DateUnit.Day);
            return (await unit.Select(day, Count()).From(Contacts).GroupBy(day).OrderBy(day.Asc()).ToListAsync(ct)).Count;
        }),
        OneExpression.Reads("extract", Contacts, 2, Contacts.CreatedAt.Extract(DatePart.Second), second => second == 0.123456m),
        OneExpression.Reads("extract of a time zone", Contacts, 3, Contacts.CreatedAt.Extract(DatePart.Hour, "America/New_York"), hour => hour == 19),
        OneExpression.Reads("extract of NULL", Contacts, 1, Contacts.VerifiedAt.Extract(DatePart.Epoch), epoch => epoch == 1704103200),
        OneExpression.Reads("extract every part", Contacts, 1,
            Row(Part(DatePart.Year), Part(DatePart.Quarter), Part(DatePart.Month), Part(DatePart.Week), Part(DatePart.IsoYear), Part(DatePart.Day), Part(DatePart.DayOfYear), Part(DatePart.IsoDayOfWeek)),
            row => row == (2024, 1, 1, 1, 2024, 1, 1, 1)),
        OneExpression.Reads("at time zone, as a date", Contacts, 3, Contacts.CreatedAt.AtTimeZone("America/New_York").Cast(SqlTypes.Date), date => date < new DateOnly(2024, 1, 2)),
        OneExpression.Reads("at time zone and back", Contacts, 1, Contacts.VerifiedAt.AtTimeZone("Asia/Tokyo").AtTimeZone("UTC"), moment => moment == First.AddHours(19)),
        OneExpression.Finds("plus and minus a duration", Contacts, 2, Contacts.CreatedAt.Plus(TimeSpan.FromDays(30)).Minus(TimeSpan.FromHours(1.5)).Gt(First.AddDays(30))),
        OneExpression.Reads("plus a duration, of NULL", Contacts, 2, Contacts.VerifiedAt.Plus(TimeSpan.FromMilliseconds(1)).Minus(TimeSpan.FromDays(1)), moment => moment is null),
        OneExpression.Reads("moments apart", Contacts, 1, Contacts.VerifiedAt.Minus(Contacts.CreatedAt), duration => duration == TimeSpan.FromHours(10)),
        OneExpression.Reads("moments apart, of every nullability", Contacts, 1,
            Row(Contacts.UpdatedAt.Minus(Contacts.CreatedAt), Contacts.CreatedAt.Minus(Contacts.VerifiedAt), Contacts.VerifiedAt.Minus(Contacts.DeletedAt)),
            row => row is { Item1.Ticks: 0, Item2.TotalHours: -10, Item3: null }),
        OneExpression.Reads("average duration", Contacts, 1, Avg(Contacts.VerifiedAt.Minus(Contacts.CreatedAt)), duration => duration == TimeSpan.FromHours(10)),
        OneExpression.Reads("dates", Contacts, 1,
            Row(Day.Plus(31).Minus(1), Day.Minus(Value(new DateOnly(2023, 12, 1))), Day.OrNull().Minus(1).Plus(1).Extract(DatePart.Month), Day.Extract(DatePart.IsoDayOfWeek)),
            row => row == (new DateOnly(2024, 1, 31), 31, 1, 1)),
        OneExpression.Reads("dates apart", Contacts, 3, Day.OrNull().Minus(Day.OrNull()), days => days == 0),
    ];

    private static Backend.Data.Sql.IExpr<DateOnly> Day => Contacts.CreatedAt.AtTimeZone("UTC").Cast(SqlTypes.Date);

    private static Backend.Data.Sql.IExpr<decimal> Part(DatePart part) => Contacts.CreatedAt.Extract(part);
}
