using System.Net;
using Backend.Data.Schema;
using NpgsqlTypes;
using static Backend.Data.Schema.Columns;
using static Backend.Data.Schema.RangeColumns;

namespace Backend.Testing.Kinds.Schema;

/// <summary>An array of every type; of some, with elements that may be null.</summary>
public sealed partial class ListsTable() : TenantTable<Listing>("kinds.lists")
{
    public readonly Column<int> Id = Integer("id").PrimaryKey();

    public readonly Column<bool[]> Flag = Array(Boolean("flag"));

    public readonly Column<short[]> Small = Array(Smallint("small"));

    public readonly Column<int?[]> Whole = Array(Integer("whole").Nullable());

    public readonly Column<long[]> Big = Array(Bigint("big"));

    public readonly Column<decimal[]> Amount = Array(Numeric("amount", 28, 4));

    public readonly Column<float[]> Single = Array(Real("single"));

    public readonly Column<double[]> Exact = Array(DoublePrecision("exact"));

    public readonly Column<string?[]> Note = Array(Text("note").Nullable());

    public readonly Column<string[]> Title = Array(Varchar("title", 10));

    public readonly Column<string[]> Code = Array(Char("code", 3));

    public readonly Column<Guid[]> Key = Array(Uuid("key"));

    public readonly Column<DateOnly[]> Day = Array(Date("day"));

    public readonly Column<TimeOnly[]> Clock = Array(Time("clock"));

    public readonly Column<DateTime[]> Local = Array(Timestamp("local"));

    public readonly Column<DateTimeOffset?[]> Moment = Array(TimestampTz("moment").Nullable());

    public readonly Column<TimeSpan[]> Span = Array(Interval("span"));

    public readonly Column<byte[][]> Bytes = Array(Bytea("bytes"));

    public readonly Column<IPAddress[]> Host = Array(Inet("host"));

    public readonly Column<Shade[]> Native = Array(Enum<Shade>("native"));

    public readonly Column<Shade?[]> Label = Array(Enum<Shade>("label").Nullable());

    public readonly Column<Place[]> Kept = Array(Json("kept", KindsJson.Default.Place));

    public readonly Column<Place[]> Place = Array(Jsonb("place", KindsJson.Default.Place));

    public readonly Column<NpgsqlRange<int>[]> Ints = Array(Int4Range("ints"));

    public readonly Column<NpgsqlRange<long>[]> Longs = Array(Int8Range("longs"));

    public readonly Column<NpgsqlRange<decimal>[]> Numbers = Array(NumRange("numbers"));

    public readonly Column<NpgsqlRange<DateOnly>[]> Days = Array(DateRange("days"));

    public readonly Column<NpgsqlRange<DateTime>[]> Locals = Array(TsRange("locals"));

    public readonly Column<NpgsqlRange<DateTimeOffset>[]> Moments = Array(TsTzRange("moments"));

    public readonly Column<Handle?[]> Handle = Array(Custom("handle", "extensions.citext").Convert(text => new Handle(text), handle => handle.Value).Nullable());
}
