using System.Collections.Concurrent;

namespace Backend.Host.Tests.Crashes;

public sealed class KilledHostTests
{
    private const int Stock = 1_000_000;

    private const int EnoughOrders = 60;

    private readonly ConcurrentBag<Guid> _acknowledged = [];

    [Test]
    public async Task Kill_DuringOrders_LosesNoAcknowledgedOrderAndLeavesNoHalfOne()
    {
        await using var workplace = await Workplace.CreateAsync();
        var token = workplace.Token(await workplace.NewOrganizationAsync());
        Guid[] products;
        using (var host = await RunningHost.StartAsync(workplace))
        {
            await host.ReadyAsync();
            var api = host.As(token);
            var contact = await api.NewContactAsync();
            products = [await api.NewProductAsync(Stock), await api.NewProductAsync(Stock, kind: "license")];
            var callers = Enumerable.Range(0, 8).Select(_ => PlaceUntilTheHostIsGoneAsync(api, contact, products)).ToList();
            while (_acknowledged.Count < EnoughOrders)
                await Task.Delay(1);
            await host.Process.KillAsync();
            await Task.WhenAll(callers);
        }

        using var second = await RunningHost.StartAsync(workplace);
        await second.ReadyAsync();
        await AssertWholeAsync(second.As(token), products);
    }

    private async Task PlaceUntilTheHostIsGoneAsync(Api api, Guid contact, Guid[] products)
    {
        try
        {
            while (true)
                _acknowledged.Add((await api.PlaceAsync(contact, (products[0], 2), (products[1], 3))).With(201).Id);
        }
        catch (HttpRequestException)
        {
            // The host was killed: whether this last order took effect is not known, and both are right.
        }
    }

    private async Task AssertWholeAsync(Api api, Guid[] products)
    {
        var orders = await api.WalkAsync("/v1/orders?pageSize=200");
        Assert.That(_acknowledged, Is.SubsetOf(orders.Select(order => order.Id())));
        foreach (var order in orders)
        {
            var lines = (await api.GetAsync($"/v1/orders/{order.Id()}")).With(200).Json.GetProperty("items").EnumerateArray();
            Assert.That(lines.Select(line => line.GetProperty("quantity").GetInt32()), Is.EqualTo(new[] { 2, 3 }));
        }

        Assert.That(await api.StockAsync(products[0]), Is.EqualTo(Stock - (2 * orders.Count)));
        Assert.That(await api.StockAsync(products[1]), Is.EqualTo(Stock - (3 * orders.Count)));
        Assert.That(await api.TotalAsync("/v1/licenses"), Is.EqualTo(orders.Count));
    }
}
