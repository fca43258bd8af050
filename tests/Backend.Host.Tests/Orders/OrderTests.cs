using System.Text.Json;

namespace Backend.Host.Tests.Orders;

public sealed class OrderTests : ApiTests
{
    private Guid _contact;

    [OneTimeSetUp]
    public async Task CreateAsync() => _contact = await Api.NewContactAsync("Ada Lovelace");

    [Test]
    public async Task Post_Order_HoldsContactLinesAndTotal()
    {
        var tea = await Api.NewProductAsync(stock: 10, unitPriceCents: 450, name: "Tea");
        var cup = await Api.NewProductAsync(stock: 10, unitPriceCents: 99, name: "Cup");

        var placed = (await Api.PostAsync("/v1/orders", new
        {
            contactId = _contact,
            externalRef = "PO-1",
            items = new[] { new { productId = tea, quantity = 3 }, new { productId = cup, quantity = 2 } },
        })).With(201);

        Assert.That(placed.Headers["Location"], Is.EqualTo(new[] { $"/v1/orders/{placed.Id}" }));
        var order = placed.Json;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(order.Text("status"), Is.EqualTo("placed"));
            Assert.That(order.Text("externalRef"), Is.EqualTo("PO-1"));
            Assert.That(order.GetProperty("totalCents").GetInt64(), Is.EqualTo((3 * 450) + (2 * 99)));
            Assert.That((order.GetProperty("contact").Id(), order.GetProperty("contact").Text("name")), Is.EqualTo((_contact, "Ada Lovelace")));
            Assert.That(order.GetProperty("items").EnumerateArray().Select(Line), Is.EqualTo(new[] { (tea, "Tea", 3, 450L), (cup, "Cup", 2, 99L) }));
        }

        Assert.That((await Api.GetAsync($"/v1/orders/{placed.Id}")).With(200).Text, Is.EqualTo(placed.Text));
        Assert.That((await Api.StockAsync(tea), await Api.StockAsync(cup)), Is.EqualTo((7, 8)));
    }

    [Test]
    public async Task Post_LastUnits_EmptiesTheStock()
    {
        var product = await Api.NewProductAsync(stock: 4);

        (await Api.PlaceAsync(_contact, (product, 4))).With(201);

        Assert.That(await Api.StockAsync(product), Is.Zero);
        (await Api.PlaceAsync(_contact, (product, 1))).IsProblem(409, "insufficient_stock");
    }

    [Test]
    public async Task Post_HundredLines_AreKeptInTheirOrder()
    {
        var lines = new List<(Guid, int)>();
        for (var i = 1; i <= 100; i++)
            lines.Add((await Api.NewProductAsync(stock: 200, unitPriceCents: i), i));

        var order = (await Api.PlaceAsync(_contact, [.. lines])).With(201).Json;

        Assert.That(order.GetProperty("items").EnumerateArray().Select(Line).Select(line => (line.Product, line.Quantity)), Is.EqualTo(lines));
        Assert.That(order.GetProperty("totalCents").GetInt64(), Is.EqualTo(Enumerable.Range(1, 100).Sum(i => i * i)));
    }

    [Test]
    public async Task Post_LicenseProducts_IssuesOnePendingLicenseForEachLine()
    {
        var good = await Api.NewProductAsync();
        var editor = await Api.NewProductAsync(kind: "license", name: "Editor");
        var viewer = await Api.NewProductAsync(kind: "license", name: "Viewer");

        var order = (await Api.PlaceAsync(_contact, (good, 1), (editor, 5), (viewer, 7))).With(201).Id;

        var licenses = await Api.WalkAsync($"/v1/licenses?orderId={order}");
        Assert.That(licenses.Select(License), Is.EquivalentTo(new[] { (editor, 5, "pending"), (viewer, 7, "pending") }));
        var first = (await Api.GetAsync($"/v1/licenses/{licenses[0].Id()}")).With(200).Json;
        Assert.That(first.GetProperty("contact").Text("name"), Is.EqualTo("Ada Lovelace"));
        Assert.That(first.GetProperty("product").Text("name"), Is.AnyOf("Editor", "Viewer"));
        Assert.That(first.GetProperty("orderId").GetGuid(), Is.EqualTo(order));
    }

    [Test]
    public async Task Cancel_PlacedOrder_RestoresStockAndRevokesLicenses()
    {
        var good = await Api.NewProductAsync(stock: 10);
        var license = await Api.NewProductAsync(stock: 10, kind: "license");
        var order = (await Api.PlaceAsync(_contact, (good, 4), (license, 2))).With(201);

        var cancelled = (await Api.PostAsync($"/v1/orders/{order.Id}/cancel")).With(200);

        Assert.That(cancelled.Json.Text("status"), Is.EqualTo("cancelled"));
        Assert.That((order.ETag, cancelled.ETag), Is.EqualTo(("\"1\"", "\"2\"")));
        Assert.That((await Api.StockAsync(good), await Api.StockAsync(license)), Is.EqualTo((10, 10)));
        Assert.That((await Api.WalkAsync($"/v1/licenses?orderId={order.Id}")).Select(License), Is.EqualTo(new[] { (license, 2, "revoked") }));
        Assert.That((await Api.GetAsync($"/v1/orders/{order.Id}")).Text, Is.EqualTo(cancelled.Text));
    }

    [Test]
    public async Task Cancel_Twice_Is409AndStockIsRestoredOnce()
    {
        var product = await Api.NewProductAsync(stock: 10);
        var order = (await Api.PlaceAsync(_contact, (product, 4))).With(201).Id;
        (await Api.PostAsync($"/v1/orders/{order}/cancel")).With(200);

        (await Api.PostAsync($"/v1/orders/{order}/cancel")).IsProblem(409, "invalid_state");
        Assert.That(await Api.StockAsync(product), Is.EqualTo(10));
    }

    [Test]
    public async Task Cancel_TwentyTimesAtOnce_TakesEffectOnce()
    {
        var product = await Api.NewProductAsync(stock: 10);
        var order = (await Api.PlaceAsync(_contact, (product, 4))).With(201).Id;

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Api.PostAsync($"/v1/orders/{order}/cancel")));

        Assert.That(answers.Select(answer => answer.Status).Order(), Is.EqualTo(Enumerable.Repeat(200, 1).Concat(Enumerable.Repeat(409, 19))));
        Assert.That(await Api.StockAsync(product), Is.EqualTo(10));
    }

    [Test]
    public async Task Cancel_UnknownOrder_Is404() =>
        (await Api.PostAsync($"/v1/orders/{Guid.CreateVersion7()}/cancel")).IsProblem(404, "not_found");

    [Test]
    public async Task Get_OrderOfAContactDeletedSince_StillNamesIt()
    {
        var leaving = await Api.NewContactAsync("Leaving");
        var order = (await Api.PlaceAsync(leaving, (await Api.NewProductAsync(), 1))).With(201);
        (await Api.DeleteAsync($"/v1/contacts/{leaving}")).With(204);

        Assert.That((await Api.GetAsync($"/v1/orders/{order.Id}")).With(200).Text, Is.EqualTo(order.Text));
    }

    private static (Guid Product, string? Name, int Quantity, long UnitPriceCents) Line(JsonElement line) => (
        line.GetProperty("product").Id(),
        line.GetProperty("product").Text("name"),
        line.GetProperty("quantity").GetInt32(),
        line.GetProperty("unitPriceCents").GetInt64());

    private static (Guid Product, int Seats, string? Status) License(JsonElement license) =>
        (license.GetProperty("productId").GetGuid(), license.GetProperty("seats").GetInt32(), license.Text("status"));
}
