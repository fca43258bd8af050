using Backend.Data.Schema.Types;
using Backend.Data.Sql;

namespace Backend.Data.Query;

public static partial class Functions
{
    /// <summary><c>now()</c>: the moment the transaction began, by the server's clock.</summary>
    public static IExpr<DateTimeOffset> Now() => new Call<DateTimeOffset>(ColumnTypes.TimestampTz, "now");

    /// <summary>The date on which the transaction began, by the server's clock; <c>current_date</c> of a time zone.</summary>
    /// <param name="timeZone">An IANA name such as <c>Europe/Vienna</c>; null for UTC. A name the server does not know is its error (22023).</param>
    public static IExpr<DateOnly> CurrentDate(string? timeZone = null) => new CastTo<DateOnly>(
        SqlTypes.Date,
        new Infix<DateTime>(SqlTypes.Timestamp, Now().Node, "at time zone", TimeNames.Zone(timeZone)));
}
