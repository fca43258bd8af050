using Backend.Modules.Orders;
using Backend.Modules.Orders.Features.CancelOrder;
using Backend.Modules.Orders.Features.FulfilOrder;
using Backend.Modules.Orders.Features.GetOrder;
using Backend.Modules.Orders.Features.PayOrder;
using Backend.Modules.Orders.Features.PlaceDraft;
using Backend.Testing.Telemetry;

namespace Backend.Orders.Tests.Features;

/// <summary>What a request costs the network, as its unit of work tells.</summary>
public sealed class RoundTripTests : OrdersFixture
{
    [Test]
    public async Task RoundTrips_OfARequest_DoNotGrowWithItsLines()
    {
        var items = await TwentyLinesAsync();
        using var recorder = new SpanRecorder("Backend.Data");

        var order = await PlaceAsync(A, Ann, items);
        await SendAsync(A, new GetOrder(order.Id));
        await SendAsync(A, new CancelOrder(order.Id, null));

        Assert.That(
            RoundTrips(recorder),
            Is.EqualTo(new object[] { 3, 1, 4 }),
            "place: lock, write and read, commit; get: one; cancel: lock the order with its lines, write, publish and read, commit");
    }

    [Test]
    public async Task RoundTrips_OfADraftThatIsPlacedPaidAndFulfilled_AreThreeEach()
    {
        var items = await TwentyLinesAsync();
        using var recorder = new SpanRecorder("Backend.Data");

        var order = await DraftAsync(A, Ann, items);
        await SendAsync(A, new PlaceDraft(order.Id, null));
        await SendAsync(A, new PayOrder(order.Id, null, new Payment()));
        await SendAsync(A, new FulfilOrder(order.Id, null));

        Assert.That(RoundTrips(recorder), Is.EqualTo(new object[] { 3, 3, 3, 3 }), "lock or read; write, publish and read; commit");
    }

    private async Task<(Guid Product, int Quantity)[]> TwentyLinesAsync()
    {
        var items = new List<(Guid, int)>();
        for (var i = 0; i < 20; i++)
            items.Add(((await NewProductAsync(A, $"p{i}", kind: i % 2 == 0 ? ProductKind.License : ProductKind.Good)).Id, 1));
        return [.. items];
    }

    private static IEnumerable<object?> RoundTrips(SpanRecorder recorder) =>
        recorder.Named("unit_of_work").Select(unit => unit.GetTagItem("backend.unit_of_work.round_trips"));
}
