using System.Diagnostics;
using Backend.Reliability.Tests.Load;

namespace Backend.Reliability.Tests.Ledgers;

/// <summary>What callers were told, against what the database holds.</summary>
/// <param name="Acknowledged">Orders and payments that callers were told of.</param>
/// <param name="Lost">Those of them that the database does not hold.</param>
/// <param name="Duplicated">What it holds beyond them, which nobody asked for twice.</param>
internal sealed record LedgerComparison(int Acknowledged, int Lost, int Duplicated)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Waits for the jobs of the payments, compares, and fails on whatever is half or not right.</summary>
    /// <param name="ledger">The database's side.</param>
    /// <param name="callers">The callers' side; all that they have begun is acknowledged.</param>
    public static async Task<LedgerComparison> OfAsync(Ledger ledger, IReadOnlyList<Caller> callers)
    {
        await WhenDeliveredAsync(ledger);
        HashSet<Guid> ordered = [.. callers.SelectMany(caller => caller.Orders)];
        HashSet<Guid> paid = [.. callers.SelectMany(caller => caller.Payments)];
        var (storedOrders, storedPayments) = (await ledger.OrdersAsync(), await ledger.PaidOrdersAsync());
        using (Assert.EnterMultipleScope())
            await AssertWholeAsync(ledger, callers);
        return new LedgerComparison(
            ordered.Count + paid.Count,
            ordered.Except(storedOrders).Count() + paid.Except(storedPayments).Count(),
            storedOrders.Except(ordered).Count() + storedPayments.Except(paid).Count());
    }

    private static async Task WhenDeliveredAsync(Ledger ledger)
    {
        var waiting = Stopwatch.StartNew();
        while (await ledger.OpenAsync() is > 0 and var open)
        {
            Assert.That(waiting.Elapsed, Is.LessThan(Patience), $"{open} events or jobs do not come to an end.");
            await Task.Delay(50);
        }
    }

    private static async Task AssertWholeAsync(Ledger ledger, IReadOnlyList<Caller> callers)
    {
        Assert.That(await ledger.OrdersWithoutLinesAsync(callers[0].Products.Count), Is.Zero, "orders without all their lines");
        foreach (var (product, _) in callers.SelectMany(caller => caller.Products))
        {
            var (inOrders, taken) = await ledger.UnitsAsync(product, Caller.Stock);
            Assert.That(taken, Is.EqualTo(inOrders), "units taken from stock, against those in orders");
        }

        Assert.That(await ledger.PaymentsWithoutOneEventAsync(), Is.Zero, "payments without exactly one event");
        Assert.That(await ledger.LicensesNotActivatedOnceAsync(), Is.Zero, "licenses not activated exactly once");
        Assert.That(await ledger.LicensesOutOfNothingAsync(), Is.Zero, "licenses active without a payment");
        Assert.That(await ledger.DeliveriesNotAppliedOnceAsync(), Is.Zero, "deliveries without their inbox row, or the other way round");
        Assert.That(await ledger.DiscardedAsync(), Is.Zero, "jobs given up");
    }
}
