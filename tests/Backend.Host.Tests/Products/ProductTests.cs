
namespace Backend.Host.Tests.Products;

public sealed class ProductTests : ApiTests
{
    [Test]
    public async Task Post_Product_IsReadBackWithTheDefaults()
    {
        var sku = Shop.Unique("TEA-");

        var created = (await Api.PostAsync("/v1/products", new { sku, name = "Tea", unitPriceCents = 450, stock = 20 })).With(201);

        Assert.That(created.Headers["Location"], Is.EqualTo(new[] { $"/v1/products/{created.Id}" }));
        var read = (await Api.GetAsync($"/v1/products/{created.Id}")).With(200);
        Assert.That((read.Text, read.ETag), Is.EqualTo((created.Text, "\"1\"")));
        Assert.That((read.Json.Text("kind"), read.Json.Text("currency")), Is.EqualTo(("good", "USD")));
    }

    [TestCase(0, 0)]
    [TestCase(10_000_000_000, 1_000_000_000)]
    public async Task Post_BoundsOfPriceAndStock_AreTaken(long unitPriceCents, int stock)
    {
        var product = (await Api.GetAsync($"/v1/products/{await Api.NewProductAsync(stock, unitPriceCents)}")).With(200).Json;

        Assert.That(product.GetProperty("unitPriceCents").GetInt64(), Is.EqualTo(unitPriceCents));
        Assert.That(product.GetProperty("stock").GetInt32(), Is.EqualTo(stock));
    }

    [Test]
    public async Task Patch_Product_ChangesWhatIsGivenAndCountsTheVersion()
    {
        var path = $"/v1/products/{await Api.NewProductAsync(stock: 3)}";

        var patched = (await Api.PatchAsync(path, new { stock = 30, unitPriceCents = 999 }, new Header("If-Match", "\"1\""))).With(200);

        Assert.That(patched.ETag, Is.EqualTo("\"2\""));
        Assert.That((patched.Json.GetProperty("stock").GetInt32(), patched.Json.Text("name")), Is.EqualTo((30, "Tea")));
        Assert.That((await Api.GetAsync(path)).Text, Is.EqualTo(patched.Text));
    }

    [Test]
    public async Task Patch_PriceAfterAnOrder_LeavesTheOrderAsItWas()
    {
        var product = await Api.NewProductAsync(unitPriceCents: 250);
        var order = (await Api.PlaceAsync(await Api.NewContactAsync(), (product, 4))).With(201);

        (await Api.PatchAsync($"/v1/products/{product}", new { unitPriceCents = 300 })).With(200);

        Assert.That((await Api.GetAsync($"/v1/orders/{order.Id}")).Text, Is.EqualTo(order.Text));
        Assert.That(order.Json.GetProperty("totalCents").GetInt64(), Is.EqualTo(1_000));
    }

    [Test]
    public async Task List_Products_FiltersAndSortsByEachKey()
    {
        var shop = Host.As(Workplace.Token(await Workplace.NewOrganizationAsync()));
        var cheap = await shop.NewProductAsync(stock: 3, unitPriceCents: 1, name: "Anise 50%");
        var dear = await shop.NewProductAsync(stock: 1, unitPriceCents: 3, name: "Basil 50");
        var license = await shop.NewProductAsync(stock: 2, unitPriceCents: 2, kind: "license", name: "Chive");

        async Task<List<Guid>> ListAsync(string query) => (await shop.WalkAsync($"/v1/products?pageSize=1&{query}")).ConvertAll(row => row.Id());
        Assert.That(await ListAsync("sort=unitPriceCents"), Is.EqualTo(new[] { cheap, license, dear }));
        Assert.That(await ListAsync("sort=-unitPriceCents"), Is.EqualTo(new[] { dear, license, cheap }));
        Assert.That(await ListAsync("sort=stock"), Is.EqualTo(new[] { dear, license, cheap }));
        Assert.That(await ListAsync("sort=-name"), Is.EqualTo(new[] { license, dear, cheap }));
        Assert.That(await ListAsync("sort=-createdAt"), Is.EqualTo(new[] { license, dear, cheap }));
        Assert.That(await ListAsync("sort=sku"), Is.EqualTo(new[] { cheap, dear, license }));
        Assert.That(await ListAsync("kind=license"), Is.EqualTo(new[] { license }));
        Assert.That(await ListAsync("search=50%25"), Is.EqualTo(new[] { cheap }));
    }
}
