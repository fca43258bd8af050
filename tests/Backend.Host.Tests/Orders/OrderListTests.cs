
namespace Backend.Host.Tests.Orders;

public sealed class OrderListTests : ApiTests
{
    private readonly List<Guid> _contacts = [];

    private readonly List<Guid> _orders = [];

    // Seven orders of two contacts, with totals 100, 200, 300, 100, …; the first one is cancelled.
    [OneTimeSetUp]
    public async Task FillAsync()
    {
        _contacts.AddRange([await Api.NewContactAsync(), await Api.NewContactAsync()]);
        var product = await Api.NewProductAsync(unitPriceCents: 100);
        for (var i = 0; i < 7; i++)
            _orders.Add((await Api.PlaceAsync(_contacts[i % 2], (product, 1 + (i % 3)))).With(201).Id);
        (await Api.PostAsync($"/v1/orders/{_orders[0]}/cancel")).With(200);
    }

    [TestCase("createdAt")]
    [TestCase("totalCents")]
    public async Task List_SortedThroughAllPages_HoldsEveryOrderOnceInOrder(string key)
    {
        foreach (var pageSize in new[] { "1", "2", "7" })
        {
            var ascending = await Api.WalkAsync($"/v1/orders?sort={key}&pageSize={pageSize}");
            var descending = await Api.WalkAsync($"/v1/orders?sort=-{key}&pageSize={pageSize}");

            Assert.That(ascending.Select(row => row.Id()), Is.EquivalentTo(_orders));
            Assert.That(descending.Select(row => row.Id()), Is.EqualTo(ascending.Select(row => row.Id()).Reverse()));
            if (key == "createdAt")
                Assert.That(ascending.Select(row => row.Id()), Is.EqualTo(_orders));
            else
                Assert.That(ascending.Select(row => row.GetProperty(key).GetInt64()), Is.Ordered.Ascending);
        }
    }

    [Test]
    public async Task List_ByStatus_HoldsWhatFits()
    {
        Assert.That((await Api.WalkAsync("/v1/orders?status=cancelled")).Select(row => row.Id()), Is.EqualTo(new[] { _orders[0] }));
        Assert.That(await Api.TotalAsync("/v1/orders?status=placed"), Is.EqualTo(6));
    }

    [Test]
    public async Task List_ByContact_HoldsWhatFits()
    {
        var rows = await Api.WalkAsync($"/v1/orders?contactId={_contacts[1]}&pageSize=2");

        Assert.That(rows.Select(row => row.Id()), Is.EquivalentTo(new[] { _orders[1], _orders[3], _orders[5] }));
        Assert.That(rows.Select(row => row.GetProperty("contactId").GetGuid()), Is.All.EqualTo(_contacts[1]));
        Assert.That(await Api.TotalAsync($"/v1/orders?contactId={Guid.CreateVersion7()}"), Is.Zero);
    }
}
