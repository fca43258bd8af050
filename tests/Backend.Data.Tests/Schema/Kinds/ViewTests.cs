using Backend.Data.Query;
using Backend.Data.Tests.Support;
using Backend.Testing.Kinds.Schema;
using static Backend.Testing.Kinds.Schema.Tables;

namespace Backend.Data.Tests.Schema.Kinds;

internal sealed class ViewTests : KindsTests
{
    [OneTimeSetUp]
    public Task FillAsync() => Kinds.ExecuteAsync("""
        insert into kinds.rooms (organization_id, building, number, nickname)
        values ('01890000-0000-7000-8000-00000000000a', 'ours', 1, 'a'), ('01890000-0000-7000-8000-00000000000b', 'theirs', 1, 'b');
        insert into kinds.rates (code, name, value) values ('a', 'Ada', 0.5), ('b', 'Bob', 2), ('c', 'Alan', 1.5);
        refresh materialized view kinds.rate_summary
        """);

    [Test]
    public async Task TenantView_Read_HasTheRowsOfTheOrganization()
    {
        var rows = await TryAsync((unit, ct) => unit.From(RoomUses).ToListAsync(ct));
        Assert.That(rows, Is.EqualTo([new RoomUse { Building = "ours", Number = 1, Bookings = 0, Seats = null }]));
    }

    [Test]
    public void TenantView_InAStatement_IsFilteredByTheOrganization() => Assert.That(
        new RecordingUnitOfWork().From(RoomUses).Where(RoomUses.Number.Eq(1)).ToSql(),
        Is.EqualTo("select room_uses.building, room_uses.number, room_uses.bookings, room_uses.seats from kinds.room_uses as room_uses "
            + "where room_uses.organization_id = $1 and room_uses.number = $2"));

    [Test]
    public async Task TenantView_JoinedWithItsTable_HasTheRowsOfTheOrganization()
    {
        var rows = await TryAsync((unit, ct) => unit.From(Rooms).Join(RoomUses, RoomUses.Building.Eq(Rooms.Building)).ToListAsync(ct));
        Assert.That(rows.Select(row => row.Item2.Building), Is.EqualTo(["ours"]));
    }

    [Test]
    public async Task GlobalViews_Read_HaveTheRowsOfAll()
    {
        var (cheap, summary) = await TryAsync(async (unit, ct) =>
            (await unit.From(CheapRates).ToListAsync(ct), await unit.From(RateSummaries).OrderBy(RateSummaries.Initial.Asc()).ToListAsync(ct)));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(cheap, Is.EqualTo([new CheapRate { Code = "a" }]));
            Assert.That(summary, Is.EqualTo([new RateSummary { Initial = "A", Highest = 1.5m }, new RateSummary { Initial = "B", Highest = 2m }]));
        }
    }
}
