using System.Net;
using Backend.Data.Schema;
using NpgsqlTypes;
using static Backend.Data.Schema.Columns;
using static Backend.Data.Schema.RangeColumns;

namespace Backend.Testing.Kinds.Schema;

/// <summary>A column of every type.</summary>
public sealed partial class PlainsTable() : TenantTable<Plain>("kinds.plains")
{
    public readonly Column<int> Id = Integer("id").PrimaryKey();

    public readonly Column<HolderId> HolderId = Uuid("holder_id").Convert(id => new HolderId(id), id => id.Value).References(() => Tables.Holders.Id);

    public readonly Column<bool> Flag = Boolean("flag");

    public readonly Column<short> Small = Smallint("small");

    public readonly Column<int> Whole = Integer("whole");

    public readonly Column<long> Big = Bigint("big");

    public readonly Column<decimal> Amount = Numeric("amount", 28, 4);

    public readonly Column<float> Single = Real("single");

    public readonly Column<double> Exact = DoublePrecision("exact");

    public readonly Column<string> Note = Text("note");

    public readonly Column<string> Title = Varchar("title", 10);

    public readonly Column<string> Code = Char("code", 3);

    public readonly Column<Guid> Key = Uuid("key");

    public readonly Column<DateOnly> Day = Date("day");

    public readonly Column<TimeOnly> Clock = Time("clock");

    public readonly Column<DateTime> Local = Timestamp("local");

    public readonly Column<DateTimeOffset> Moment = TimestampTz("moment");

    public readonly Column<TimeSpan> Span = Interval("span");

    public readonly Column<byte[]> Bytes = Bytea("bytes");

    public readonly Column<IPAddress> Host = Inet("host");

    public readonly Column<Shade> Native = Enum<Shade>("native");

    public readonly Column<Shade> Label = TextEnum<Shade>("label");

    public readonly Column<Place> Kept = Json("kept", KindsJson.Default.Place);

    public readonly Column<Place> Place = Jsonb("place", KindsJson.Default.Place);

    public readonly Column<NpgsqlRange<int>> Ints = Int4Range("ints");

    public readonly Column<NpgsqlRange<long>> Longs = Int8Range("longs");

    public readonly Column<NpgsqlRange<decimal>> Numbers = NumRange("numbers");

    public readonly Column<NpgsqlRange<DateOnly>> Days = DateRange("days");

    public readonly Column<NpgsqlRange<DateTime>> Locals = TsRange("locals");

    public readonly Column<NpgsqlRange<DateTimeOffset>> Moments = TsTzRange("moments");

    public readonly Column<Handle> Handle = Custom("handle", "extensions.citext").Convert(text => new Handle(text), handle => handle.Value);

    protected override void Define(Backend.Data.Schema.Definition.TableDefinition t) => t.Index(HolderId);
}
