using Backend.Testing.Network;

namespace Backend.Host.Tests.RoundTrips;

/// <summary>As a proxy between host and PostgreSQL counts it.</summary>
public sealed class CountedRoundTripTests
{
    // PostgreSQL is asked to prepare a statement at its second use; then the connection knows it.
    private const int WarmUps = 3;

    [Test]
    public async Task Send_OrderThenItsRead_TakesAtMostThreeAndOne()
    {
        await using var workplace = await Workplace.CreateAsync();
        await using var proxy = CountingProxy.Start(workplace.Variables["DATABASE_URL"]);
        workplace.Variables["DATABASE_URL"] = proxy.ConnectionString;
        using var host = await RunningHost.StartAsync(workplace);
        await host.ReadyAsync();
        var api = host.As(workplace.Token(await workplace.NewOrganizationAsync()));
        var contact = await api.NewContactAsync();
        var products = new[] { await api.NewProductAsync(), await api.NewProductAsync(kind: "license") };

        for (var i = 0; i <= WarmUps; i++)
        {
            var (placed, placing) = await CountAsync(proxy, () => api.PlaceAsync(contact, (products[0], 1), (products[1], 1)));
            var (read, reading) = await CountAsync(proxy, () => api.GetAsync($"/v1/orders/{placed.With(201).Id}"));

            read.With(200);
            Assert.That(placing, Is.InRange(1, 3));
            Assert.That(reading, Is.EqualTo(1));
        }
    }

    private static async Task<(Answer Answer, long RoundTrips)> CountAsync(CountingProxy proxy, Func<Task<Answer>> send)
    {
        proxy.Reset();
        var answer = await send();
        return (answer, proxy.RoundTrips);
    }
}
