using Backend.Kernel.Errors;
using Backend.Modules.Orders.Features.CancelOrder;
using Backend.Testing.Telemetry;

namespace Backend.Orders.Tests.Features;

public sealed class ConcurrentOrdersTests : OrdersFixture
{
    [Test]
    public async Task Place_OfTheSameProductsInOppositeOrder_NeverDeadlocks()
    {
        using var recorder = new SpanRecorder("Backend.Kernel", "Backend.Data");
        var first = await NewProductAsync(A, "first", stock: 100);
        var second = await NewProductAsync(A, "second", stock: 100);

        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => i % 2 == 0
            ? PlaceAsync(A, Ann, (first.Id, 1), (second.Id, 1))
            : PlaceAsync(A, Ann, (second.Id, 1), (first.Id, 1))));

        Assert.That((await StockAsync(A, first), await StockAsync(A, second)), Is.EqualTo((60, 60)));
        Assert.That(
            recorder.Spans.Select(span => span.GetTagItem("backend.retry.attempt")),
            Is.All.Null,
            "locks are taken in one order: there is nothing to retry");
    }

    [Test]
    public async Task PlaceAndCancel_OfTheSameProducts_KeepStockAndOrdersInStep()
    {
        var first = await NewProductAsync(A, "first", stock: 100);
        var second = await NewProductAsync(A, "second", stock: 100);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(async i =>
        {
            var order = await PlaceAsync(A, Ann, (first.Id, 2), (second.Id, 1));
            if (i % 2 == 0)
                await SendAsync(A, new CancelOrder(order.Id, null));
        }));

        Assert.That((await StockAsync(A, first), await StockAsync(A, second)), Is.EqualTo((80, 90)));
    }

    [Test]
    public async Task Place_ByManyForTheLastUnits_SellsEachOnce()
    {
        var tea = await NewProductAsync(A, "tea", stock: 10);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 40).Select(async _ =>
        {
            try
            {
                await PlaceAsync(A, Ann, (tea.Id, 1));
                return "placed";
            }
            catch (ConflictException refusal)
            {
                return refusal.Code;
            }
        }));

        Assert.That(outcomes.Count(outcome => outcome == "placed"), Is.EqualTo(10));
        Assert.That(outcomes.Count(outcome => outcome == ErrorCodes.InsufficientStock), Is.EqualTo(30));
        Assert.That(await StockAsync(A, tea), Is.Zero);
    }
}
