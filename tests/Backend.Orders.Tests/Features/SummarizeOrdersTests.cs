using System.Globalization;
using Backend.Modules.Orders;
using Backend.Modules.Orders.Features.CancelOrder;
using Backend.Modules.Orders.Features.FulfilOrder;
using Backend.Modules.Orders.Features.GetOrder;
using Backend.Modules.Orders.Features.PayOrder;
using Backend.Modules.Orders.Features.SummarizeOrders;
using Backend.Testing.Telemetry;

namespace Backend.Orders.Tests.Features;

/// <summary>Sums of the database beside sums over the orders as the API tells them.</summary>
public sealed class SummarizeOrdersTests : OrdersFixture
{
    private static readonly OrderStatus[] Sold = [OrderStatus.Placed, OrderStatus.Paid, OrderStatus.Fulfilled];

    private List<OrderDetails> orders = [];

    [SetUp]
    public async Task OrderMuch()
    {
        orders = [];
        var eve = await NewContactAsync(A, "Eve");
        var tea = await NewProductAsync(A, "tea", cents: 250, stock: 1_000);
        var pot = await NewProductAsync(A, "pot", cents: 1_999, stock: 1_000);
        var cup = await NewProductAsync(A, "cup", cents: 120, stock: 1_000, currency: "EUR");
        for (var number = 0; number < 20; number++)
        {
            var contact = number % 3 == 0 ? eve : Ann;
            (Guid, int)[] items = number % 4 == 0 ? [(cup.Id, number + 1)] : number % 2 == 0 ? [(tea.Id, 2), (pot.Id, number)] : [(pot.Id, 1)];
            var order = await (number % 7 == 0 ? DraftAsync(A, contact, items) : PlaceAsync(A, contact, items));
            await Host.ExecuteAsync(
                "update orders.orders set created_at = $2, placed_at = case when status = 'draft' then null else $2 end where id = $1",
                order.Id,
                new DateTime(2026, 1 + (number % 4), 1, 0, 0, 0, DateTimeKind.Utc).AddDays(number));
            if (number % 5 == 1)
                await SendAsync(A, new CancelOrder(order.Id, null));
            else if (number % 5 == 2 && order.Status == OrderStatus.Placed)
                await SendAsync(A, new PayOrder(order.Id, null, new Payment()));
            if (number % 10 == 2 && order.Status == OrderStatus.Placed)
                await SendAsync(A, new FulfilOrder(order.Id, null));
            orders.Add(await SendAsync(A, new GetOrder(order.Id)));
        }

        var theirs = await NewProductAsync(B, "tea");
        await PlaceAsync(B, await NewContactAsync(B, "Ben"), (theirs.Id, 1));
    }

    [Test]
    public async Task ByContact_EqualsTheSumsOfOrders()
    {
        var totals = await SumAsync(new SummarizeOrders { GroupBy = SummaryGroup.Contact });

        Assert.That(totals, Is.EqualTo(Expected(Sold, order => [(order.Contact.Id.ToString(), order.Contact.Name, Units(order), order.TotalCents)])));
    }

    [Test]
    public async Task ByProduct_EqualsTheSumsOfLines()
    {
        var totals = await SumAsync(new SummarizeOrders { GroupBy = SummaryGroup.Product });

        Assert.That(totals, Is.EqualTo(Expected(Sold, order => order.Items.Select(
            item => (item.Product.Id.ToString(), item.Product.Name, (long)item.Quantity, item.Quantity * item.UnitPriceCents)))));
    }

    [Test]
    public async Task ByMonth_HasTheLatestFirst()
    {
        var totals = await SumAsync(new SummarizeOrders { GroupBy = SummaryGroup.Month });

        Assert.That(totals.Select(total => total.Key), Is.Ordered.Descending);
        Assert.That(totals, Is.EquivalentTo(Expected(Sold, order => [(Month(order), Month(order), Units(order), order.TotalCents)])));
    }

    [TestCase(OrderStatus.Draft)]
    [TestCase(OrderStatus.Paid)]
    [TestCase(OrderStatus.Cancelled)]
    public async Task ByMonth_OfOneStatus_HasItsOrdersOnly(OrderStatus status)
    {
        var totals = await SumAsync(new SummarizeOrders { GroupBy = SummaryGroup.Month, Status = status });

        Assert.That(totals, Is.Not.Empty.And.EquivalentTo(Expected([status], order => [(Month(order), Month(order), Units(order), order.TotalCents)])));
    }

    [TestCase(null)]
    [TestCase(OrderStatus.Draft)]
    public async Task Between_HasTheBeginningAndNotTheEnd(OrderStatus? status)
    {
        var asked = status is { } one ? [one] : Sold;
        var instants = orders.Where(order => asked.Contains(order.Status)).Select(At).Order().ToList();
        var query = new SummarizeOrders { GroupBy = SummaryGroup.Month, Status = status, From = instants[0].AddTicks(10), To = instants[^1] };

        var totals = await SumAsync(query);

        Assert.That(totals.Sum(total => total.Orders), Is.EqualTo(instants.Count(instant => instant > instants[0] && instant < instants[^1])));
        Assert.That(await SumAsync(query with { From = instants[0] }), Is.Not.EqualTo(totals));
    }

    [Test]
    public async Task Limit_LeavesOutTheSmallest_AndSaysSo()
    {
        var all = await SendAsync(A, new SummarizeOrders { GroupBy = SummaryGroup.Product });
        using var recorder = new SpanRecorder("Backend.Data");

        var two = await SendAsync(A, new SummarizeOrders { GroupBy = SummaryGroup.Product, Limit = 2 });

        Assert.That(all.HasMore, Is.False);
        Assert.That((two.HasMore, two.Data.Count), Is.EqualTo((true, 2)));
        Assert.That(two.Data, Is.EqualTo(all.Data.Take(2)));
        Assert.That(recorder.Named("unit_of_work")[0].GetTagItem("backend.unit_of_work.statements"), Is.EqualTo(1));
    }

    private async Task<IReadOnlyList<OrderTotal>> SumAsync(SummarizeOrders query) => (await SendAsync(A, query)).Data;

    private IEnumerable<OrderTotal> Expected(OrderStatus[] statuses, Func<OrderDetails, IEnumerable<(string Key, string Name, long Units, long Cents)>> parts) => orders
        .Where(order => statuses.Contains(order.Status))
        .SelectMany(order => parts(order).Select(part => (Part: part, order.Currency)))
        .GroupBy(row => (row.Part.Key, row.Part.Name, row.Currency))
        .Select(group => new OrderTotal(
            group.Key.Key, group.Key.Name, group.LongCount(), group.Sum(row => row.Part.Units), group.Sum(row => row.Part.Cents), group.Key.Currency))
        .OrderByDescending(total => total.TotalCents);

    private static long Units(OrderDetails order) => order.Items.Sum(item => item.Quantity);

    private static DateTimeOffset At(OrderDetails order) => order.PlacedAt ?? order.CreatedAt;

    private static string Month(OrderDetails order) => At(order).UtcDateTime.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
