using Backend.Data.Execution.Errors;
using Backend.Data.Query;
using Backend.Data.Sql;
using Backend.Data.Tests.Support;
using Backend.Testing.Kinds.Schema;
using NpgsqlTypes;
using static Backend.Testing.Kinds.Schema.Tables;

namespace Backend.Data.Tests.Schema.Kinds;

/// <summary>What the modifiers of columns and the constraints of tables do when rows are written.</summary>
internal sealed class ModifierTests : KindsTests
{
    private static readonly NewRoom Hall = new() { Building = "north", Number = 1 };

    [Test]
    public async Task Insert_WithoutWhatTheServerMakes_ReadsItBack()
    {
        var booking = await TryAsync(async (unit, ct) =>
        {
            await unit.Insert(Rooms).Values(Hall).ExecuteAsync(ct);
            return (await unit.Insert(Bookings).Values(Booked("first", day: 1) with { Spare = 2 }).ReturningFirstAsync(ct))!;
        });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(booking.Id % 10, Is.Zero, "counts from 100 by 10");
            Assert.That(booking.Ticket, Is.InRange(1, 1000));
            Assert.That(booking.Total, Is.EqualTo(5));
            Assert.That(booking.Place, Is.EqualTo(new Place(1, "it's")));
        }
    }

    [Test]
    public async Task Insert_OfIdentityByDefault_TakesTheGivenNumber()
    {
        var booking = await TryAsync(async (unit, ct) =>
        {
            await unit.Insert(Rooms).Values(Hall).ExecuteAsync(ct);
            return await unit.Insert(Bookings).Values(Booked("first", day: 1) with { Serial = -7 }).ReturningFirstAsync(ct);
        });

        Assert.That(booking!.Serial, Is.EqualTo(-7));
    }

    [Test]
    public async Task Update_OfAnotherColumn_SetsWhatUpdatesSet()
    {
        var booking = await TryAsync(async (unit, ct) =>
        {
            await unit.Insert(Rooms).Values(Hall).ExecuteAsync(ct);
            await unit.Insert(Bookings).Values(Booked("first", day: 1)).ExecuteAsync(ct);
            return await unit.Update(Bookings).Set(Bookings.Seats, 9).All().ReturningFirstAsync(ct);
        });

        Assert.That((booking!.Changes, booking.Changer, booking.Total), Is.EqualTo((1, "somebody", 9)));
    }

    [Test]
    public void Update_OfWhatTheServerMakes_IsRefusedBeforeSql()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                () => new RecordingUnitOfWork().Update(Bookings).Set(Bookings.Total, 1).All().ToSql(),
                Throws.TypeOf<StatementException>().With.Message.Contains("total of kinds.bookings is made by PostgreSQL"));
            Assert.That(
                () => new RecordingUnitOfWork().Update(Bookings).Set(Bookings.Serial, 1).All().ToSql(),
                Throws.TypeOf<StatementException>().With.Message.Contains("serial of kinds.bookings is made by PostgreSQL"));
        }
    }

    [Test]
    public async Task Select_OfTheWords_ReadsWhatRowsDoNotHave()
    {
        var words = await TryAsync(async (unit, ct) =>
        {
            await unit.Insert(Rooms).Values(Hall).ExecuteAsync(ct);
            await unit.Insert(Bookings).Values(Booked("Ada's talk", day: 1)).ExecuteAsync(ct);
            return await unit.Select(Bookings.Words).From(Bookings).ToListAsync(ct);
        });

        Assert.That(words.Single().Select(word => word.Text), Is.EqualTo(["ada", "s", "talk"]));
    }

    [Test]
    public async Task Delete_OfAReferencedRow_SetsTheColumnsNullAndKeepsTheOrganization()
    {
        var left = await TryAsync(async (unit, ct) =>
        {
            await unit.Insert(Rooms).Values([Hall with { NextBuilding = "south", NextNumber = 2, Nickname = "a" }, Hall with { Building = "south", Number = 2 }]).ExecuteAsync(ct);
            await unit.Delete(Rooms).Where(Rooms.Building.Eq("south")).ExecuteAsync(ct);
            return await unit.From(Rooms).ToListAsync(ct);
        });

        Assert.That((left.Single().NextBuilding, left.Single().NextNumber), Is.EqualTo(((string?)null, (int?)null)));
    }

    [Test]
    public void Insert_OfASecondNull_ViolatesAKeyWhoseNullsAreNotDistinct() => Assert.That(
        () => TryAsync((unit, ct) => unit.Insert(Rooms).Values([Hall, Hall with { Number = 2 }]).ExecuteAsync(ct)),
        Throws.TypeOf<UniqueViolationException>());

    [Test]
    public void Insert_OfAnOverlappingRow_ViolatesTheExclusion() => Assert.That(
        () => TryAsync(async (unit, ct) =>
        {
            await unit.Insert(Rooms).Values(Hall).ExecuteAsync(ct);
            return await unit.Insert(Bookings).Values([Booked("first", day: 1), Booked("second", day: 1)]).ExecuteAsync(ct);
        }),
        Throws.InstanceOf<DatabaseException>().With.Property(nameof(DatabaseException.Details)).Property("SqlState").EqualTo("23P01"));

    [Test]
    public void Insert_OfAnotherText_ViolatesTheClosedSet() => Assert.That(
        () => TryAsync((unit, ct) => unit.Insert(Rooms).Values(Hall with { Kind = "attic" }).ExecuteAsync(ct)),
        Throws.TypeOf<CheckViolationException>());

    [Test]
    public async Task Insert_OfTextWithBraces_IsWithinTheClosedSet()
    {
        var room = await TryAsync((unit, ct) => unit.Insert(Rooms).Values(Hall with { Kind = "o'clock {x}" }).ReturningFirstAsync(ct));
        Assert.That(room!.Kind, Is.EqualTo("o'clock {x}"));
    }

    private static NewBooking Booked(string subject, int day) => new()
    {
        Building = Hall.Building,
        Number = Hall.Number,
        During = new NpgsqlRange<DateTimeOffset>(new(2024, 1, day, 0, 0, 0, TimeSpan.Zero), new(2024, 1, day + 1, 0, 0, 0, TimeSpan.Zero)),
        Subject = subject,
        Seats = 3,
    };
}
