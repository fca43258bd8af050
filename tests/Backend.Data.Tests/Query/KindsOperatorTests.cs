using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Sql;
using Backend.Data.Tests.Schema.Kinds;
using Backend.Data.Tests.Support;
using Backend.Testing.Kinds.Schema;
using NpgsqlTypes;
using static Backend.Data.Query.Functions;
using static Backend.Data.Query.Statements;
using static Backend.Testing.Kinds.Schema.Tables;

namespace Backend.Data.Tests.Query;

/// <summary>Operators on columns of the types that the shop does not have.</summary>
internal sealed class KindsOperatorTests : KindsTests
{
    private static readonly DateTimeOffset Noon = new(2024, 2, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly NewPlain Written = KindsRows.Other with
    {
        Small = 7,
        Amount = 12.3456m,
        Single = 2.5f,
        Exact = 6.25,
        Span = TimeSpan.FromHours(36),
        Days = new(new DateOnly(2024, 2, 1), true, new DateOnly(2024, 3, 1), false),
        Numbers = new(1m, true, 2m, true),
    };

    [Test]
    public async Task Numbers_OfEveryType_AreComputedInIt() =>
        Assert.That(
            await ReadAsync(Row(
                Plains.Small.Plus((short)1).Modulo((short)5), Plains.Amount.Times(2m).Round(1), Plains.Single.Plus(0.25f).Floor(), Plains.Exact.Sqrt().Negate().Abs())),
            Is.EqualTo(((short)3, 24.7m, 2f, 2.5)));

    [Test]
    public async Task Aggregates_OfEveryType_HaveTheTypeOfTheServer() =>
        Assert.That(
            await ReadAsync(Row(Sum(Plains.Small), Avg(Plains.Small), Sum(Plains.Amount), Avg(Plains.Exact), Sum(Plains.Span), Max(Plains.Clock))),
            Is.EqualTo(((long?)7, (decimal?)7, (decimal?)12.3456m, (double?)6.25, (TimeSpan?)TimeSpan.FromHours(36), (TimeOnly?)new TimeOnly(12, 30))));

    [Test]
    public async Task Values_OfAConvertedType_AreSentAsTheStoredOne() =>
        Assert.That(
            await ReadAsync(Row(
                Plains.HolderId.In([KindsRows.Holder]), Plains.HolderId.NotIn([KindsRows.Holder]), Plains.Label.In([Shade.HalfLight]), Plains.Native.Between(Shade.Dark, Shade.HalfLight))),
            Is.EqualTo((true, false, true, true)));

    [Test]
    public async Task Ranges_OfColumns_AreAskedForElementsAndRanges() =>
        Assert.That(
            await ReadAsync(Row(
                Plains.Days.Contains(new DateOnly(2024, 2, 29)), Plains.Days.Contains(Plains.Day), Plains.Numbers.Contains(2m), Plains.Days.Overlaps(new NpgsqlRange<DateOnly>(new(2024, 3, 1), new(2024, 4, 1))))),
            Is.EqualTo((true, false, true, false)));

    [Test]
    public async Task Ranges_ThatMayBeNull_AreUnknown() =>
        Assert.That(
            await TryAsync(async (unit, ct) =>
            {
                await HoldAsync(unit, ct);
                await unit.Insert(Optionals).Values(KindsRows.Nulls).ExecuteAsync(ct);
                return await unit.Select(Optionals.Days.Upper(), Optionals.Days.Contains(new DateOnly(2024, 1, 1)).OrNull(), Optionals.Days.IsEmpty().OrNull()).From(Optionals).SingleAsync(ct);
            }),
            Is.EqualTo(((DateOnly?)null, (bool?)null, (bool?)null)));

    [Test]
    public async Task Words_OfAGeneratedColumn_AreSearched()
    {
        var found = await TryAsync(async (unit, ct) =>
        {
            await unit.Insert(Rooms).Values(new NewRoom { Building = "east", Number = 1 }).ExecuteAsync(ct);
            await unit.Insert(Bookings)
                .Values(new NewBooking { Building = "east", Number = 1, During = new(Noon, Noon.AddHours(1)), Subject = "Budget of the year", Seats = 2 })
                .ExecuteAsync(ct);
            return await unit.Select(Bookings.Subject).From(Bookings)
                .Where(Bookings.Words.Matches(WebSearchToTsQuery(TextSearchConfig.Simple, "year budget")), Bookings.During.Contains(Noon), Bookings.Guests.Cardinality().Eq(0))
                .ToListAsync(ct);
        });

        Assert.That(found, Is.EqualTo(["Budget of the year"]));
    }

    private static Task<int> HoldAsync(IUnitOfWork unit, CancellationToken ct) =>
        unit.Insert(Holders).Values(new NewHolder { Id = KindsRows.Holder, Name = "holder" }).ExecuteAsync(ct);

    private Task<T> ReadAsync<T>(ISelectable<T> item) => TryAsync(async (unit, ct) =>
    {
        await HoldAsync(unit, ct);
        await unit.Insert(Plains).Values(Written).ExecuteAsync(ct);
        return await unit.Select(item).From(Plains).SingleAsync(ct);
    });
}
