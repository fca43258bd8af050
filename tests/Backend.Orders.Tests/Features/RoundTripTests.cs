using Backend.Modules.Orders;
using Backend.Modules.Orders.Features.CancelOrder;
using Backend.Modules.Orders.Features.GetOrder;
using Backend.Testing.Telemetry;

namespace Backend.Orders.Tests.Features;

/// <summary>What a request costs the network, as its unit of work tells.</summary>
public sealed class RoundTripTests : OrdersFixture
{
    [Test]
    public async Task RoundTrips_OfARequest_DoNotGrowWithItsLines()
    {
        List<(Guid, int)> items = [];
        for (var i = 0; i < 20; i++)
            items.Add(((await NewProductAsync(A, $"p{i}", kind: i % 2 == 0 ? ProductKind.License : ProductKind.Good)).Id, 1));
        using var recorder = new SpanRecorder("Backend.Data");

        var order = await PlaceAsync(A, Ann, [.. items]);
        await SendAsync(A, new GetOrder(order.Id));
        await SendAsync(A, new CancelOrder(order.Id, null));

        Assert.That(
            recorder.Named("unit_of_work").Select(unit => unit.GetTagItem("backend.unit_of_work.round_trips")),
            Is.EqualTo(new object[] { 3, 1, 4 }),
            "place: lock, write and read, commit; get: one; cancel: lock the order, read its lines, write and read, commit");
    }
}
