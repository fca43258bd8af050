
namespace Backend.Host.Tests.Orders;

/// <summary>An order from draft to fulfilment over HTTP: versions, repeats, and who may.</summary>
public sealed class OrderStateTests : ApiTests
{
    private Guid _contact;

    [OneTimeSetUp]
    public async Task CreateAsync() => _contact = await Api.NewContactAsync("Ada Lovelace");

    [Test]
    public async Task Draft_PlacedPaidAndFulfilled_TakesStockOnce()
    {
        var product = await Api.NewProductAsync(stock: 5);
        var draft = (await Api.PostAsync("/v1/orders", new { contactId = _contact, draft = true, items = new[] { new { productId = product, quantity = 2 } } })).With(201);
        Assert.That((draft.Json.Text("status"), await Api.StockAsync(product)), Is.EqualTo(("draft", 5)));

        var placed = (await Api.PostAsync($"/v1/orders/{draft.Id}/place", null, new Header("If-Match", draft.ETag!))).With(200);
        (await Api.PostAsync($"/v1/orders/{draft.Id}/pay", null, new Header("If-Match", draft.ETag!))).IsProblem(412, "version_mismatch");
        var paid = (await Api.PostAsync($"/v1/orders/{draft.Id}/pay", new { reference = "SEPA-17" }, new Header("If-Match", placed.ETag!))).With(200);
        var fulfilled = (await Api.PostAsync($"/v1/orders/{draft.Id}/fulfil", null, new Header("If-Match", paid.ETag!))).With(200);

        Assert.That(new[] { placed, paid, fulfilled }.Select(answer => answer.Json.Text("status")), Is.EqualTo(new[] { "placed", "paid", "fulfilled" }));
        Assert.That(paid.Json.Text("paymentReference"), Is.EqualTo("SEPA-17"));
        Assert.That(await Api.StockAsync(product), Is.EqualTo(3));
        Assert.That((await Api.GetAsync($"/v1/orders/{draft.Id}")).With(200).Text, Is.EqualTo(fulfilled.Text));
    }

    [Test]
    public async Task Pay_Twice_Is409_ButARepeatOfOneKeyIsAnsweredAlike()
    {
        var order = (await Api.PlaceAsync(_contact, (await Api.NewProductAsync(), 1))).With(201).Id;
        var key = new Header("Idempotency-Key", Shop.Unique("pay-"));

        var first = (await Api.PostAsync($"/v1/orders/{order}/pay", null, key)).With(200);
        var repeat = (await Api.PostAsync($"/v1/orders/{order}/pay", null, key)).With(200);

        Assert.That((repeat.Text, repeat.Headers["Idempotency-Replayed"].Single()), Is.EqualTo((first.Text, "true")));
        (await Api.PostAsync($"/v1/orders/{order}/pay")).IsProblem(409, "invalid_state");
        (await Api.PostAsync($"/v1/orders/{order}/cancel")).IsProblem(409, "invalid_state");
    }

    [TestCase("place")]
    [TestCase("pay")]
    [TestCase("fulfil")]
    [TestCase("cancel")]
    public async Task Post_ToAnotherOrganizationsOrder_IsLikeToAnUnknownOne(string action)
    {
        var order = (await Api.PlaceAsync(_contact, (await Api.NewProductAsync(), 1))).With(201).Id;

        var foreign = await Other.PostAsync($"/v1/orders/{order}/{action}");
        var unknown = await Other.PostAsync($"/v1/orders/{Guid.CreateVersion7()}/{action}");

        foreign.IsProblem(404, "not_found");
        Assert.That(foreign.WithoutIds(), Is.EqualTo(unknown.WithoutIds()));
    }

    [TestCase("{\"paidAt\":\"2999-01-01T00:00:00Z\"}", "paidAt")]
    [TestCase("{\"reference\":\" \"}", "reference")]
    public async Task Pay_WithWhatCannotBe_Is400(string body, string field)
    {
        var order = (await Api.PlaceAsync(_contact, (await Api.NewProductAsync(), 1))).With(201).Id;

        (await Api.PostAsync($"/v1/orders/{order}/pay", body)).IsProblem(400, "validation_failed", field);
    }

    [TestCase("")]
    [TestCase("?groupBy=color")]
    [TestCase("?groupBy=month&limit=201")]
    [TestCase("?groupBy=month&from=2026-02-01T00:00:00Z&to=2026-01-01T00:00:00Z")]
    public async Task Summary_OfWhatThereIsNot_Is400(string query) => Assert.That((await Api.GetAsync("/v1/orders/summary" + query)).Status, Is.EqualTo(400));
}
