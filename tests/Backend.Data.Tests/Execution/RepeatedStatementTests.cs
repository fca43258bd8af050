using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Tests.Support;
using Backend.Testing.Shop;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Execution;

internal sealed class RepeatedStatementTests : ShopTests
{
    [SetUp]
    public void Clear() => Log.Clear();

    [Test]
    public async Task Unit_StatementInElevenRoundTrips_IsMarkedAndWarnedOfOnce()
    {
        using var spans = new RecordedActivities();
        await RunAsync(11, interleaved: 11);

        Assert.That(spans.Unit.GetTagItem("backend.unit_of_work.repeated_statement"), Is.EqualTo("SELECT shop.contacts"));
        Assert.That(spans.Unit.GetTagItem("backend.unit_of_work.repeated_round_trips"), Is.EqualTo(11));
        Assert.That(Log.Messages, Is.EqualTo(new[]
        {
            "Warning 1004: One unit of work sent SELECT shop.contacts in 11 round trips: read the rows in one statement, or queue the writes.",
        }));
    }

    [Test]
    public async Task Unit_TenRoundTripsOfEach_IsNotMarked()
    {
        using var spans = new RecordedActivities();
        await RunAsync(10, interleaved: 10);

        AssertUnmarked(spans);
    }

    [Test]
    public async Task Unit_ManyQueuedWritesOfOneRoundTrip_IsNotMarked()
    {
        using var spans = new RecordedActivities();
        await Database.RunAsync(
            ShopDatabase.Acme,
            UnitOfWorkOptions.ReadWrite,
            static (unit, ct) =>
            {
                for (var i = 0; i < 20; i++)
                    unit.Update(Contacts).Set(Contacts.Note, $"{i}").Where(Contacts.Name.Eq("nobody")).Queue();
                return unit.From(Contacts).CountAsync(ct);
            },
            default);

        AssertUnmarked(spans);
    }

    [Test]
    public async Task Unit_Untraced_WarnsOfNothing()
    {
        await RunAsync(11, interleaved: 0);

        Assert.That(Log.Messages, Is.Empty);
    }

    private void AssertUnmarked(RecordedActivities spans)
    {
        Assert.That(spans.Unit.GetTagItem("backend.unit_of_work.repeated_statement"), Is.Null);
        Assert.That(Log.Messages, Is.Empty);
    }

    private Task<int> RunAsync(int times, int interleaved) => Database.RunAsync(
        ShopDatabase.Acme,
        UnitOfWorkOptions.ReadOnly,
        async (unit, ct) =>
        {
            for (var i = 0; i < times; i++)
                await unit.From(Contacts).Where(Contacts.Name.Eq($"{i}")).ToListAsync(ct);
            for (var i = 0; i < interleaved; i++)
                await unit.From(Products).Where(Products.Sku.Eq($"{i}")).ToListAsync(ct);
            return times;
        },
        default);
}
