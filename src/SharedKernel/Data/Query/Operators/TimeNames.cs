using Backend.Data.Schema.Types;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>PostgreSQL's words for units of time, and the zone that counts when none is named.</summary>
internal static class TimeNames
{
    /// <summary>The session's time zone is never relied on.</summary>
    public static Keyword<string> Utc { get; } = new(ColumnTypes.Text, "'UTC'");

    public static Expr Zone(string? timeZone) => timeZone is null ? Utc : new Value<string>(ColumnTypes.Text, timeZone);

    public static string Of(DatePart part) => part switch
    {
        DatePart.Year => "year",
        DatePart.Quarter => "quarter",
        DatePart.Month => "month",
        DatePart.Week => "week",
        DatePart.IsoYear => "isoyear",
        DatePart.Day => "day",
        DatePart.DayOfYear => "doy",
        DatePart.IsoDayOfWeek => "isodow",
        DatePart.Hour => "hour",
        DatePart.Minute => "minute",
        DatePart.Second => "second",
        DatePart.Epoch => "epoch",
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "There is no such part."),
    };

    public static Keyword<string> Of(DateUnit unit) => new(ColumnTypes.Text, unit switch
    {
        DateUnit.Second => "'second'",
        DateUnit.Minute => "'minute'",
        DateUnit.Hour => "'hour'",
        DateUnit.Day => "'day'",
        DateUnit.Week => "'week'",
        DateUnit.Month => "'month'",
        DateUnit.Quarter => "'quarter'",
        DateUnit.Year => "'year'",
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "There is no such unit."),
    });
}
