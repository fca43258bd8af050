using Backend.Host.Tests.Traces;

namespace Backend.Host.Tests.RoundTrips;

/// <summary>As the span of the unit of work tells it.</summary>
public sealed class SpanRoundTripTests : ApiTests
{
    [TestCase(1)]
    [TestCase(20)]
    public async Task Post_Order_TakesAtMostThree(int lines)
    {
        var contact = await Api.NewContactAsync();
        var items = new List<(Guid, int)>();
        for (var i = 0; i < lines; i++)
            items.Add((await Api.NewProductAsync(kind: i % 2 == 0 ? "good" : "license"), 1));

        var (answer, trace) = await Trace.OfAsync(Host, parent => Api.PostAsync(
            "/v1/orders",
            new { contactId = contact, items = items.Select(item => new { productId = item.Item1, quantity = item.Item2 }) },
            parent));

        answer.With(201);
        Assert.That(trace.UnitOfWork.Number("backend.unit_of_work.round_trips"), Is.InRange(1, 3));
    }

    [TestCase("contacts")]
    [TestCase("products")]
    [TestCase("orders")]
    [TestCase("licenses")]
    public async Task Get_ById_TakesOne(string list)
    {
        var contact = await Api.NewContactAsync();
        var product = await Api.NewProductAsync(kind: "license");
        var order = (await Api.PlaceAsync(contact, (product, 1), (await Api.NewProductAsync(), 2))).With(201).Id;
        var license = (await Api.WalkAsync($"/v1/licenses?orderId={order}"))[0].Id();
        var id = list switch { "contacts" => contact, "products" => product, "orders" => order, _ => license };

        var (answer, trace) = await Trace.OfAsync(Host, parent => Api.GetAsync($"/v1/{list}/{id}", parent));

        answer.With(200);
        Assert.That(trace.UnitOfWork.Number("backend.unit_of_work.round_trips"), Is.EqualTo(1));
        Assert.That(trace.Below(trace.UnitOfWork).Count(), Is.EqualTo(1));
    }
}
