using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Tests.Support;
using Backend.Testing.Kinds.Schema;
using static Backend.Testing.Kinds.Schema.Tables;

namespace Backend.Data.Tests.Schema.Kinds;

/// <summary>What is written of every type reads back equal: one row, many by unnest, within lists, and as null.</summary>
internal sealed class KindsRoundTripTests : KindsTests
{
    private static readonly NewPlain[] Rows = [KindsRows.Least, KindsRows.Greatest, KindsRows.Other];

    private static readonly NewMaybe[] Maybes = [.. Rows.Select(KindsRows.OrNull), KindsRows.Nulls];

    private static readonly NewListing[] Listings = [KindsRows.Arrays(1), KindsRows.Arrays(2, Rows), KindsRows.Arrays(3, KindsRows.Other)];

    [Test]
    public async Task Plain_OneByOne_ReadsBackEqual()
    {
        foreach (var row in Rows)
        {
            var (written, read) = await TryAsync(async (unit, ct) =>
            {
                await HoldAsync(unit, ct);
                return (await unit.Insert(Plains).Values(row).ReturningFirstAsync(ct), await unit.From(Plains).FirstOrDefaultAsync(ct));
            });
            AssertSame(KindsValues.Of(written!), KindsValues.Of(row));
            AssertSame(KindsValues.Of(read!), KindsValues.Of(row));
        }
    }

    [Test]
    public async Task Plain_Many_ReadBackEqual()
    {
        var read = await TryAsync(async (unit, ct) =>
        {
            await HoldAsync(unit, ct);
            return await unit.Insert(Plains).Values(Rows).ReturningAsync(ct);
        });
        foreach (var row in Rows)
            AssertSame(KindsValues.Of(read.Single(each => each.Id == row.Id)), KindsValues.Of(row));
    }

    [Test]
    public async Task Plain_WithinAList_ReadsBackEqual()
    {
        var lists = await TryAsync(async (unit, ct) =>
        {
            await HoldAsync(unit, ct);
            await unit.Insert(Plains).Values(Rows).ExecuteAsync(ct);
            return await unit.Find(Holders).With(Holders.Plains).ToListAsync((_, plains) => plains, ct);
        });
        foreach (var row in Rows)
            AssertSame(KindsValues.Of(lists.Single().Single(each => each.Id == row.Id)), KindsValues.Of(row));
    }

    [Test]
    public async Task Optional_OneByOne_ReadsBackEqual()
    {
        foreach (var row in Maybes)
        {
            var (written, read) = await TryAsync(async (unit, ct) =>
            {
                await HoldAsync(unit, ct);
                return (await unit.Insert(Optionals).Values(row).ReturningFirstAsync(ct), await unit.From(Optionals).FirstOrDefaultAsync(ct));
            });
            AssertSame(KindsValues.Of(written!), KindsValues.Of(row));
            AssertSame(KindsValues.Of(read!), KindsValues.Of(row));
        }
    }

    [Test]
    public async Task Optional_Many_ReadBackEqual()
    {
        var read = await TryAsync(async (unit, ct) =>
        {
            await HoldAsync(unit, ct);
            return await unit.Insert(Optionals).Values(Maybes).ReturningAsync(ct);
        });
        foreach (var row in Maybes)
            AssertSame(KindsValues.Of(read.Single(each => each.Id == row.Id)), KindsValues.Of(row));
    }

    [Test]
    public async Task Optional_WithinAList_ReadsBackEqual()
    {
        var lists = await TryAsync(async (unit, ct) =>
        {
            await HoldAsync(unit, ct);
            await unit.Insert(Optionals).Values(Maybes).ExecuteAsync(ct);
            return await unit.Find(Holders).With(Holders.Optionals).ToListAsync((_, optionals) => optionals, ct);
        });
        foreach (var row in Maybes)
            AssertSame(KindsValues.Of(lists.Single().Single(each => each.Id == row.Id)), KindsValues.Of(row));
    }

    [Test]
    public async Task Array_OneByOne_ReadsBackEqual()
    {
        foreach (var row in Listings)
        {
            var read = await TryAsync((unit, ct) => unit.Insert(Lists).Values(row).ReturningFirstAsync(ct));
            AssertSame(KindsValues.Of(read!), KindsValues.Of(row));
        }
    }

    [Test]
    public async Task Array_Many_ReadBackEqual()
    {
        var read = await TryAsync((unit, ct) => unit.Insert(Lists).Values(Listings).ReturningAsync(ct));
        foreach (var row in Listings)
            AssertSame(KindsValues.Of(read.Single(each => each.Id == row.Id)), KindsValues.Of(row));
    }

    [Test]
    public async Task Value_ComparedWithItsColumn_FindsTheRow()
    {
        var row = KindsRows.Other;
        var found = await TryAsync(async (unit, ct) =>
        {
            await HoldAsync(unit, ct);
            await unit.Insert(Plains).Values(Rows).ExecuteAsync(ct);
            return await unit.From(Plains)
                .Where(
                    Plains.Small.Eq(row.Small), Plains.Amount.Eq(row.Amount), Plains.Exact.Eq(row.Exact), Plains.Code.Eq(row.Code),
                    Plains.Day.Eq(row.Day), Plains.Clock.Eq(row.Clock), Plains.Local.Eq(row.Local), Plains.Span.Eq(row.Span),
                    Plains.Bytes.Eq(row.Bytes), Plains.Host.Eq(row.Host), Plains.Native.Eq(row.Native), Plains.Label.Eq(row.Label),
                    Plains.Place.Eq(row.Place), Plains.Ints.Eq(row.Ints), Plains.Days.Eq(row.Days), Plains.Moments.Eq(row.Moments),
                    Plains.Handle.Eq(row.Handle), Plains.HolderId.Eq(row.HolderId))
                .ToListAsync(ct);
        });
        Assert.That(found.Single().Id, Is.EqualTo(row.Id));
    }

    [Test]
    public async Task Values_InAList_FindTheRows()
    {
        var found = await TryAsync(async (unit, ct) =>
        {
            await HoldAsync(unit, ct);
            await unit.Insert(Plains).Values(Rows).ExecuteAsync(ct);
            return await unit.From(Plains)
                .Where(
                    Plains.HolderId.In([KindsRows.Holder]), Plains.Native.In([Shade.Dark, Shade.Light]), Plains.Day.In(Rows.Select(row => row.Day)),
                    Plains.Handle.In(Rows.Select(row => row.Handle)), Plains.Ints.In(Rows.Select(row => row.Ints)))
                .ToListAsync(ct);
        });
        Assert.That(found.Select(row => row.Id), Is.EquivalentTo([KindsRows.Least.Id, KindsRows.Greatest.Id]));
    }

    private static Task<int> HoldAsync(IUnitOfWork unit, CancellationToken ct) =>
        unit.Insert(Holders).Values(new NewHolder { Id = KindsRows.Holder, Name = "holder" }).ExecuteAsync(ct);

    private static void AssertSame(IReadOnlyDictionary<string, object?> read, IReadOnlyDictionary<string, object?> written)
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var (column, value) in written)
                Assert.That(read[column], Is.EqualTo(value), column);
        }
    }
}
