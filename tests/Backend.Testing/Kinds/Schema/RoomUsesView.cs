using Backend.Data.Schema;
using Backend.Data.Schema.Views;
using static Backend.Data.Schema.Columns;

namespace Backend.Testing.Kinds.Schema;

public sealed partial class RoomUsesView() : TenantView<RoomUse>("kinds.room_uses")
{
    public readonly Column<string> Building = Varchar("building", 20);

    public readonly Column<int> Number = Integer("number");

    public readonly Column<long> Bookings = Bigint("bookings");

    public readonly Column<long?> Seats = Bigint("seats").Nullable();

    protected override ViewQuery DefineQuery() => ViewQuery.Sql($"""
        select rooms.organization_id, {Tables.Rooms.Building}, {Tables.Rooms.Number},
               count({Tables.Bookings.Id}) as bookings, sum({Tables.Bookings.Seats}) as seats
        from {Tables.Rooms}
        left join {Tables.Bookings}
            on bookings.organization_id = rooms.organization_id
            and {Tables.Bookings.Building} = {Tables.Rooms.Building} and {Tables.Bookings.Number} = {Tables.Rooms.Number}
        group by rooms.organization_id, {Tables.Rooms.Building}, {Tables.Rooms.Number}
        """);
}
