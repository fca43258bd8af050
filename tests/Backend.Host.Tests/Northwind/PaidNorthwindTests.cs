using System.Diagnostics;
using Backend.Development;

namespace Backend.Host.Tests.Northwind;

/// <summary>The shop once more, now through payment, events, jobs and licenses: the totals stay, and each effect is there once.</summary>
public sealed class PaidNorthwindTests
{
    private const int Orders = 830;

    private const long TotalCents = 144_906_231;

    private const long Units = 51_317;

    private static readonly ParallelOptions Eight = new() { MaxDegreeOfParallelism = 8 };

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private Workplace _workplace = null!;

    private RunningHost _host = null!;

    private Api _api = null!;

    private NorthwindImport _import = null!;

    private Ledger _ledger = null!;

    [OneTimeSetUp]
    public async Task PayForEverythingAsync()
    {
        _workplace = (await Workplace.CreateAsync()).WithWorkers();
        var organization = await _workplace.NewOrganizationAsync();
        _host = await RunningHost.StartAsync(_workplace);
        await _host.ReadyAsync();
        _api = _host.As(_workplace.Token(organization));
        _ledger = new Ledger(_workplace.Database.ConnectionString(DatabaseRole.Admin), organization.Value);
        _import = await NorthwindImport.RunAsync(_api, kindOf: product => product.ExternalId % 10 == 0 ? "license" : "good");
        await Parallel.ForEachAsync(_import.Orders, Eight, async (id, _) => await PayTwiceAsync(id));
        var waiting = Stopwatch.StartNew();
        while (await _ledger.OpenAsync() > 0)
        {
            Assert.That(waiting.Elapsed, Is.LessThan(Patience), "The events are not worked off.");
            await Task.Delay(50);
        }
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        _host.Dispose();
        await _workplace.DisposeAsync();
    }

    [TestCase("contact", 89)]
    [TestCase("product", 77)]
    [TestCase("month", 1)]
    public async Task Summary_OfPaidOrders_AddsUpToTheSameTotals(string groupBy, int groups)
    {
        var rows = (await _api.GetAsync($"/v1/orders/summary?groupBy={groupBy}&status=paid&limit=200")).With(200).Json.GetProperty("data").EnumerateArray().ToList();

        // A run over midnight of a month's last day has two.
        Assert.That(rows, groupBy == "month" ? Has.Count.InRange(1, 2) : Has.Count.EqualTo(groups));
        Assert.That(rows.Sum(row => row.GetProperty("totalCents").GetInt64()), Is.EqualTo(TotalCents));
        Assert.That(rows.Sum(row => row.GetProperty("units").GetInt64()), Is.EqualTo(Units));
        if (groupBy != "product")
            Assert.That(rows.Sum(row => row.GetProperty("orders").GetInt64()), Is.EqualTo(Orders));
    }

    [Test]
    public async Task Summary_OfContacts_NamesTheBestBuyer()
    {
        var best = (await _api.GetAsync("/v1/orders/summary?groupBy=contact&limit=1")).With(200).Json.GetProperty("data")[0];

        Assert.That(best.GetProperty("key").GetGuid(), Is.EqualTo(_import.Contacts["QUICK"]));
        Assert.That(best.GetProperty("totalCents").GetInt64(), Is.EqualTo(12_219_974));
    }

    [Test]
    public async Task Licenses_OfPaidOrders_AreActiveOnce()
    {
        var lines = NorthwindData.Lines().SelectMany(order => order).Where(line => line.ProductId % 10 == 0).ToList();
        var licenses = await _api.WalkAsync("/v1/licenses?pageSize=200");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(licenses, Has.Count.EqualTo(lines.Count));
            Assert.That(licenses.Select(license => license.Text("status")), Is.All.EqualTo("active"));
            Assert.That(licenses.Sum(license => license.GetProperty("seats").GetInt32()), Is.EqualTo(lines.Sum(line => line.Quantity)));
            Assert.That(await _ledger.LicensesNotActivatedOnceAsync(), Is.Zero);
        }
    }

    [Test]
    public async Task Events_OfEveryPayment_AreAppliedOnce()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await _ledger.PaymentsWithoutOneEventAsync(), Is.Zero);
            Assert.That(await _ledger.DeliveriesNotAppliedOnceAsync(), Is.Zero);
            Assert.That(await _ledger.DiscardedAsync(), Is.Zero);
        }
    }

    [Test]
    public async Task Activity_OfTheBestBuyer_TellsEveryOrderTwice()
    {
        var orders = NorthwindData.Orders().Count(order => order.CustomerId == "QUICK");
        var activity = await _api.WalkAsync($"/v1/contacts/{_import.Contacts["QUICK"]}/activity?pageSize=200");

        Assert.That(activity.Count(entry => entry.Text("kind") == "order_placed"), Is.EqualTo(orders));
        Assert.That(activity.Count(entry => entry.Text("kind") == "order_paid"), Is.EqualTo(orders));
    }

    private async Task PayTwiceAsync(Guid order)
    {
        var key = new Header("Idempotency-Key", $"pay-{order}");
        var first = (await _api.PostAsync($"/v1/orders/{order}/pay", null, key)).With(200);
        var second = (await _api.PostAsync($"/v1/orders/{order}/pay", null, key)).With(200);
        Assert.That(second.Text, Is.EqualTo(first.Text));
    }
}
