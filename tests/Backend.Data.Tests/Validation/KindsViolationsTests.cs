using System.Net;
using Backend.Data.Tests.Schema.Kinds;
using Backend.Data.Validation;
using Backend.Testing.Kinds.Schema;
using NpgsqlTypes;
using static Backend.Testing.Kinds.Schema.Tables;

namespace Backend.Data.Tests.Validation;

/// <summary>What the type of a column says of values before any is sent.</summary>
internal sealed class KindsViolationsTests
{
    private static IEnumerable<TestCaseData> Wrong =>
    [
        Case("numeric, too large", v => v.Check("f", 1_000_000_000_000_000_000_000_000m, Plains.Amount), "must have at most 24 digits before the decimal point"),
        Case("numeric, too small", v => v.Check("f", -1_000_000_000_000_000_000_000_000m, Plains.Amount), "must have at most 24 digits before the decimal point"),
        Case("numeric, too many decimals", v => v.Check("f", 0.00001m, Plains.Amount), "must have at most 4 decimals"),
        Case("char, too long", v => v.Check("f", "abcd", Plains.Code), "must be at most 3 characters long"),
        Case("char, half a pair", v => v.Check("f", "\ud800", Plains.Code), "must be well-formed Unicode text"),
        Case("timestamp, UTC", v => v.Check("f", DateTime.UnixEpoch, Plains.Local), "must have no zone"),
        Case("timestamp, infinity", v => v.Check("f", DateTime.MaxValue, Plains.Local), "must be between the years 1 and 9999"),
        Case("inet, scope", v => v.Check("f", IPAddress.Parse("fe80::1%3"), Plains.Host), "must be an address without a scope"),
        Case("daterange, infinity", v => v.Check("f", new NpgsqlRange<DateOnly>(DateOnly.MinValue, new DateOnly(2024, 1, 1)), Plains.Days), "must have bounds that are finite"),
        Case("native enum, no member", v => v.Check("f", (Shade)9, Plains.Native), "must be one of dark, half_light, light"),
        Case("text enum, no member", v => v.Check("f", (Shade)9, Plains.Label), "must be one of dark, half_light, light"),
        Case("nullable, no member", v => v.Check("f", (Shade?)(Shade)9, Optionals.Label), "must be one of dark, half_light, light"),
        Case("nullable, too many decimals", v => v.Check("f", (decimal?)0.00001m, Optionals.Amount), "must have at most 4 decimals"),
        Case("closed set", v => v.Check("f", "attic", Rooms.Kind), "must be one of hall, o'clock {x}"),
        Case("array, an element", v => v.Check("f", ["ok", "far too long"], Lists.Title), "must be at most 10 characters long"),
        Case("array, null", v => v.Check("f", ["ok", null!], Lists.Title), "must not contain null"),
    ];

    [TestCaseSource(nameof(Wrong))]
    public void Check_OfAWrongValue_SaysWhatItMustBe(Action<Violations> check, string message)
    {
        var violations = new Violations();
        check(violations);
        Assert.That(violations.ByField["f"], Is.EqualTo([message]));
    }

    [Test]
    public void Check_OfRowsAtTheLimits_FindsNothing()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var row in new[] { KindsRows.Least, KindsRows.Greatest, KindsRows.Other })
            {
                Assert.That(new Violations().Check(Plains, row).ByField, Is.Empty);
                Assert.That(new Violations().Check(Optionals, KindsRows.OrNull(row)).ByField, Is.Empty);
                Assert.That(new Violations().Check(Lists, KindsRows.Arrays(1, row)).ByField, Is.Empty);
            }

            Assert.That(new Violations().Check(Optionals, KindsRows.Nulls).ByField, Is.Empty);
        }
    }

    [Test]
    public void Check_OfARow_ReportsEachFieldAndTheRulesOverSeveral()
    {
        var booking = new NewBooking
        {
            Building = new string('x', 21), Number = 1, Subject = "a\0", Seats = 0, Spare = 1, MadeOn = new DateOnly(2024, 1, 1),
            During = new NpgsqlRange<DateTimeOffset>(DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue),
        };

        Assert.That(new Violations().Check(Bookings, booking).ByField, Is.EquivalentTo(new Dictionary<string, string[]>
        {
            ["building"] = ["must be at most 20 characters long"],
            ["subject"] = ["must not contain the NUL character"],
            ["seats"] = ["must be at least 1"],
            ["spare"] = ["must be at most seats"],
            ["during"] = ["must have bounds that are finite"],
        }));
    }

    [Test]
    public void Check_OfAPatch_LooksAtWhatIsSet()
    {
        var patch = new RoomPatch { NextBuilding = new string('x', 21), Nickname = null };
        Assert.That(new Violations().Check(Rooms, patch).ByField.Keys, Is.EqualTo(["nextBuilding"]));
    }

    private static TestCaseData Case(string name, Action<Violations> check, string message) =>
        new TestCaseData(check, message).SetArgDisplayNames(name);
}
