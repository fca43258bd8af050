using System.Net;
using Backend.Data.Schema;
using NpgsqlTypes;
using static Backend.Data.Schema.Columns;
using static Backend.Data.Schema.RangeColumns;

namespace Backend.Testing.Kinds.Schema;

/// <summary>A column of every type that may be null.</summary>
public sealed partial class OptionalsTable() : TenantTable<Maybe>("kinds.optionals")
{
    public readonly Column<int> Id = Integer("id").PrimaryKey();

    public readonly Column<HolderId> HolderId = Uuid("holder_id").Convert(id => new HolderId(id), id => id.Value).References(() => Tables.Holders.Id);

    public readonly Column<bool?> Flag = Boolean("flag").Nullable();

    public readonly Column<short?> Small = Smallint("small").Nullable();

    public readonly Column<int?> Whole = Integer("whole").Nullable();

    public readonly Column<long?> Big = Bigint("big").Nullable();

    public readonly Column<decimal?> Amount = Numeric("amount", 28, 4).Nullable();

    public readonly Column<float?> Single = Real("single").Nullable();

    public readonly Column<double?> Exact = DoublePrecision("exact").Nullable();

    public readonly Column<string?> Note = Text("note").Nullable();

    public readonly Column<string?> Title = Varchar("title", 10).Nullable();

    public readonly Column<string?> Code = Char("code", 3).Nullable();

    public readonly Column<Guid?> Key = Uuid("key").Nullable();

    public readonly Column<DateOnly?> Day = Date("day").Nullable();

    public readonly Column<TimeOnly?> Clock = Time("clock").Nullable();

    public readonly Column<DateTime?> Local = Timestamp("local").Nullable();

    public readonly Column<DateTimeOffset?> Moment = TimestampTz("moment").Nullable();

    public readonly Column<TimeSpan?> Span = Interval("span").Nullable();

    public readonly Column<byte[]?> Bytes = Bytea("bytes").Nullable();

    public readonly Column<IPAddress?> Host = Inet("host").Nullable();

    public readonly Column<Shade?> Native = Enum<Shade>("native").Nullable();

    public readonly Column<Shade?> Label = TextEnum<Shade>("label").Nullable();

    public readonly Column<Place?> Kept = Json("kept", KindsJson.Default.Place).Nullable();

    public readonly Column<Place?> Place = Jsonb("place", KindsJson.Default.Place).Nullable();

    public readonly Column<NpgsqlRange<int>?> Ints = Int4Range("ints").Nullable();

    public readonly Column<NpgsqlRange<long>?> Longs = Int8Range("longs").Nullable();

    public readonly Column<NpgsqlRange<decimal>?> Numbers = NumRange("numbers").Nullable();

    public readonly Column<NpgsqlRange<DateOnly>?> Days = DateRange("days").Nullable();

    public readonly Column<NpgsqlRange<DateTime>?> Locals = TsRange("locals").Nullable();

    public readonly Column<NpgsqlRange<DateTimeOffset>?> Moments = TsTzRange("moments").Nullable();

    public readonly Column<Handle?> Handle = Custom("handle", "extensions.citext").Convert(text => new Handle(text), handle => handle.Value).Nullable();

    protected override void Define(Backend.Data.Schema.Definition.TableDefinition t) => t.Index(HolderId);
}
