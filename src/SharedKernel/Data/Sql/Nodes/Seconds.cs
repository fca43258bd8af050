using Backend.Data.Query;
using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary><c>make_interval(secs => $n)</c>: a duration without days, whose length would depend on a time zone.</summary>
internal sealed class Seconds(TimeSpan duration) : Expr<TimeSpan>
{
    private readonly Value<double> _seconds = new(SqlTypes.DoublePrecision, duration.TotalSeconds);

    internal override ColumnType<TimeSpan> ValueType => SqlTypes.Interval;

    internal override void Write(SqlWriter sql) => sql.Append("make_interval(secs => ").Parameter(_seconds).Append(")");
}
