using Backend.Data.Schema.Types;
using NpgsqlTypes;

namespace Backend.Data.Schema;

/// <summary>
/// Makes columns of ranges. Meant for <c>using static</c>. A range may lack a bound, be empty, and hold its bounds or not;
/// a bound that is itself <c>infinity</c> is refused.
/// </summary>
public static class RangeColumns
{
    /// <summary>An <c>int4range</c> column. PostgreSQL writes it as <c>[lower,upper)</c>.</summary>
    public static Column<NpgsqlRange<int>> Int4Range(string name) => new(name, _ => RangeTypes.Int4);

    /// <summary>An <c>int8range</c> column. PostgreSQL writes it as <c>[lower,upper)</c>.</summary>
    public static Column<NpgsqlRange<long>> Int8Range(string name) => new(name, _ => RangeTypes.Int8);

    /// <summary>A <c>numrange</c> column.</summary>
    public static Column<NpgsqlRange<decimal>> NumRange(string name) => new(name, _ => RangeTypes.Num);

    /// <summary>A <c>daterange</c> column. PostgreSQL writes it as <c>[lower,upper)</c>.</summary>
    public static Column<NpgsqlRange<DateOnly>> DateRange(string name) => new(name, _ => RangeTypes.Date);

    /// <summary>A <c>tsrange</c> column, whose bounds are in no zone.</summary>
    public static Column<NpgsqlRange<DateTime>> TsRange(string name) => new(name, _ => RangeTypes.Ts);

    /// <summary>A <c>tstzrange</c> column, whose bounds are instants in UTC.</summary>
    public static Column<NpgsqlRange<DateTimeOffset>> TsTzRange(string name) => new(name, _ => RangeTypes.TsTz);
}
