using Backend.Data.Query;
using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using NpgsqlTypes;
using static Backend.Data.Schema.Columns;
using static Backend.Data.Schema.RangeColumns;
using static Backend.Data.Schema.SearchColumns;

namespace Backend.Testing.Kinds.Schema;

/// <summary>Every modifier, every kind of index, and an exclusion constraint.</summary>
public sealed partial class BookingsTable() : TenantTable<Booking>("kinds.bookings")
{
    public readonly Column<long> Id = Bigint("id").IdentityAlways(new() { Start = 100, Increment = 10, MinValue = 100, MaxValue = 1_000_000, Cache = 5, Cycle = true }).PrimaryKey();

    public readonly Column<int> Serial = Integer("serial").IdentityByDefault();

    public readonly Column<long> Ticket = Bigint("ticket").DefaultNextValue(Sequences.Tickets);

    public readonly Column<string> Building = Varchar("building", 20);

    public readonly Column<int> Number = Integer("number");

    public readonly Column<NpgsqlRange<DateTimeOffset>> During = TsTzRange("during");

    public readonly Column<string> Subject = Text("subject").Unique();

    public readonly Column<int> Seats = Integer("seats").Min(1);

    public readonly Column<int> Spare = Integer("spare").Default(0);

    public readonly Column<int> Total = Integer("total").GeneratedStored("seats + spare");

    public readonly Column<NpgsqlTsVector> Words = TsVector("words", "to_tsvector('simple', subject)");

    public readonly Column<Place> Place = Jsonb("place", KindsJson.Default.Place).Default(new Place(1, "it's"));

    public readonly Column<string[]> Guests = Array(Text("guests")).Default([]);

    public readonly Column<string?> Currency = Char("currency", 3).Nullable().References(() => Tables.Rates.Code, OnDelete.SetNull, OnUpdate.Cascade);

    public readonly Column<DateOnly> MadeOn = Date("made_on").DefaultSql("current_date");

    public readonly Column<int> Changes = Integer("changes").Default(0).OnUpdateSql("{0} + 1");

    public readonly Column<string> Changer = Text("changer").Default("nobody").OnUpdateWith(() => "somebody");

    protected override void Define(TableDefinition t) => t
        .ForeignKey([Building, Number], [Tables.Rooms.Building, Tables.Rooms.Number], OnDelete.Cascade, OnUpdate.Restrict).Deferrable()
        .Exclude((Building, "="), (Number, "="), (During, "&&")).Where(Seats.Gt(0))
        .Unique(Seats.Plus(1).Asc(), Subject.Desc().NullsLast())
        .Unique(Ticket).Include(Seats, Subject).With("fillfactor", 70)
        .Index(Building, Number)
        .Index(Currency)
        .Index(Words).Using(IndexMethod.Gin)
        .Index(Place.OperatorClass("jsonb_path_ops")).Using(IndexMethod.Gin).With("fastupdate", 0)
        .Index(Subject.OperatorClass("extensions.gin_trgm_ops")).Using(IndexMethod.Gin)
        .Index(During).Using(IndexMethod.Gist)
        .Index(MadeOn).Using(IndexMethod.Brin).With("pages_per_range", 32)
        .Index(Subject.OperatorClass("text_pattern_ops"), MadeOn.Desc().NullsFirst()).Where(Spare.Eq(0))
        .Check("seats_and_spare", Seats.Gte(Spare))
        .Refine<NewBooking>("spare", booking => booking.Spare.Or(0) > booking.Seats ? "must be at most seats" : null);
}
