using System.Text.Json;

namespace Backend.Host.Tests.Northwind;

public sealed class NorthwindTests : ApiTests
{
    private NorthwindImport _import = null!;

    private IReadOnlyCollection<JsonElement> _orders = null!;

    [OneTimeSetUp]
    public async Task ImportAsync()
    {
        _import = await NorthwindImport.RunAsync(Api);
        _orders = await _import.ReadOrdersAsync();
    }

    [TestCase("/v1/contacts", 91)]
    [TestCase("/v1/products", 77)]
    [TestCase("/v1/orders", 830)]
    public async Task List_WalkedByCursor_HoldsEveryRecordOnce(string list, int count)
    {
        var ids = (await Api.WalkAsync($"{list}?pageSize=100")).ConvertAll(row => row.Id());

        Assert.That(ids, Has.Count.EqualTo(count).And.Unique);
        Assert.That(await Api.TotalAsync(list), Is.EqualTo(count));
    }

    [Test]
    public void Orders_ReadBack_HoldEveryLineUnitAndCent()
    {
        var lines = _orders.SelectMany(order => order.GetProperty("items").EnumerateArray()).ToList();

        Assert.That(lines, Has.Count.EqualTo(2_155));
        Assert.That(lines.Sum(line => line.GetProperty("quantity").GetInt32()), Is.EqualTo(51_317));
        Assert.That(_orders.Sum(order => order.GetProperty("totalCents").GetInt64()), Is.EqualTo(144_906_231));
        Assert.That(lines.Select(line => line.GetProperty("product").Text("name")), Is.All.Not.Empty);
    }

    [Test]
    public void Orders_ReadBack_NameTheirBuyers()
    {
        var totals = _orders.GroupBy(order => order.GetProperty("contact").Id()).ToDictionary(
            buyer => buyer.Key,
            buyer => buyer.Sum(order => order.GetProperty("totalCents").GetInt64()));

        Assert.That(totals, Has.Count.EqualTo(89));
        var best = totals.MaxBy(total => total.Value);
        Assert.That(best, Is.EqualTo(KeyValuePair.Create(_import.Contacts["QUICK"], 12_219_974L)));
    }

    [Test]
    public async Task Summary_ByContact_EqualsWhatTheOrdersSay()
    {
        var totals = await SummaryAsync(Api, "contact");

        Assert.That(totals.Sum(total => total.GetProperty("totalCents").GetInt64()), Is.EqualTo(144_906_231));
        Assert.That(totals.Sum(total => total.GetProperty("units").GetInt64()), Is.EqualTo(51_317));
        Assert.That(totals.Sum(total => total.GetProperty("orders").GetInt64()), Is.EqualTo(830));
        Assert.That(totals, Has.Count.EqualTo(89));
        Assert.That(
            (totals[0].GetProperty("key").GetGuid(), totals[0].GetProperty("totalCents").GetInt64(), totals[0].GetProperty("orders").GetInt64()),
            Is.EqualTo((_import.Contacts["QUICK"], 12_219_974L, 28L)));
    }

    [Test]
    public async Task Summary_ByProduct_HasEveryLineUnitAndCent()
    {
        var totals = await SummaryAsync(Api, "product");

        Assert.That(totals.Sum(total => total.GetProperty("totalCents").GetInt64()), Is.EqualTo(144_906_231));
        Assert.That(totals.Sum(total => total.GetProperty("units").GetInt64()), Is.EqualTo(51_317));
        Assert.That(totals.Sum(total => total.GetProperty("orders").GetInt64()), Is.EqualTo(2_155), "an order counts for each of its products");
    }

    [TestCase("contact")]
    [TestCase("product")]
    [TestCase("month")]
    public async Task Summary_OfAnotherOrganization_IsEmpty(string groupBy) => Assert.That(await SummaryAsync(Other, groupBy), Is.Empty);

    [Test]
    public async Task Stock_AfterAllOrders_IsWhatWasNotSold()
    {
        var products = await Api.WalkAsync("/v1/products?pageSize=100");

        Assert.That(products.Sum(product => product.GetProperty("stock").GetInt64()), Is.EqualTo((77 * 100_000L) - 51_317));
    }

    [TestCase("/v1/contacts")]
    [TestCase("/v1/products")]
    [TestCase("/v1/orders")]
    [TestCase("/v1/licenses")]
    [TestCase("/v1/contacts?search=a")]
    [TestCase("/v1/contacts?q=Alfreds")]
    [TestCase("/v1/contacts?type=company")]
    [TestCase("/v1/products?search=Chai")]
    [TestCase("/v1/orders?status=placed")]
    public async Task List_OfAnotherOrganization_IsEmpty(string list)
    {
        Assert.That(await Other.WalkAsync(list), Is.Empty);
        Assert.That(await Other.TotalAsync(list), Is.Zero);
    }

    [Test]
    public async Task List_OrdersOfAnotherOrganizationsContact_IsEmpty()
    {
        var list = $"/v1/orders?contactId={_import.Contacts["QUICK"]}";

        Assert.That(await Api.TotalAsync(list), Is.EqualTo(28));
        Assert.That(await Other.TotalAsync(list), Is.Zero);
    }

    [Test]
    public async Task Search_OfThisOrganization_FindsWhatTheOtherDoesNot()
    {
        Assert.That(await Api.TotalAsync("/v1/contacts?q=Alfreds"), Is.EqualTo(1));
        Assert.That(await Api.TotalAsync("/v1/products?search=Chai"), Is.EqualTo(1));
    }

    private static async Task<List<JsonElement>> SummaryAsync(Api api, string groupBy) =>
        [.. (await api.GetAsync($"/v1/orders/summary?groupBy={groupBy}&limit=200")).With(200).Json.GetProperty("data").EnumerateArray()];
}
