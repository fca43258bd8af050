
namespace Backend.Host.Tests.BadInput;

/// <summary>Orders that cannot be placed: after each the shop is as it was, in every table.</summary>
public sealed class OrderRefusalTests : ApiTests
{
    private const int Stock = 5;

    private Guid _contact;

    private Guid _product;

    private Guid _license;

    private Guid _foreignContact;

    private Guid _foreignProduct;

    private string _before = "";

    [OneTimeSetUp]
    public async Task CreateAsync()
    {
        _contact = await Api.NewContactAsync();
        _product = await Api.NewProductAsync(Stock);
        _license = await Api.NewProductAsync(Stock, kind: "license");
        _foreignContact = await Other.NewContactAsync(Shop.Canary);
        _foreignProduct = await Other.NewProductAsync(name: Shop.Canary);
        (await Api.PlaceAsync(_contact, (_license, 1))).With(201);
        _before = await ShopAsync();
    }

    [TearDown]
    public async Task NothingChangedAsync() => Assert.That(await ShopAsync(), Is.EqualTo(_before));

    [Test]
    public async Task Post_StockTooSmall_Is409() => (await Api.PlaceAsync(_contact, (_product, Stock + 1))).IsProblem(409, "insufficient_stock");

    [Test]
    public async Task Post_StockOfTheLastLineTooSmall_Is409() =>
        (await Api.PlaceAsync(_contact, (_license, 1), (_product, Stock + 1))).IsProblem(409, "insufficient_stock");

    [Test]
    public async Task Post_UnknownProduct_Is409() => (await Api.PlaceAsync(_contact, (_license, 1), (Guid.CreateVersion7(), 1))).IsProblem(409, "reference_missing");

    [Test]
    public async Task Post_UnknownContact_Is409() => (await Api.PlaceAsync(Guid.CreateVersion7(), (_license, 1), (_product, 1))).IsProblem(409, "reference_missing");

    [Test]
    public async Task Post_AnotherOrganizationsContact_IsAnsweredLikeAnUnknownOne() => Assert.That(
        (await Api.PlaceAsync(_foreignContact, (_product, 1))).IsProblem(409, "reference_missing").WithoutIds(),
        Is.EqualTo((await Api.PlaceAsync(Guid.CreateVersion7(), (_product, 1))).WithoutIds()));

    [Test]
    public async Task Post_AnotherOrganizationsProduct_IsAnsweredLikeAnUnknownOne() => Assert.That(
        (await Api.PlaceAsync(_contact, (_foreignProduct, 1))).IsProblem(409, "reference_missing").WithoutIds(),
        Is.EqualTo((await Api.PlaceAsync(_contact, (Guid.CreateVersion7(), 1))).WithoutIds()));

    [Test]
    public async Task Post_DeletedContact_Is409()
    {
        var deleted = await Api.NewContactAsync();
        (await Api.DeleteAsync($"/v1/contacts/{deleted}")).With(204);

        (await Api.PlaceAsync(deleted, (_license, 1), (_product, 1))).IsProblem(409, "reference_missing");
    }

    [Test]
    public async Task Post_SameProductTwice_Is400() =>
        (await Api.PlaceAsync(_contact, (_product, 1), (_product, 1))).IsProblem(400, "validation_failed", "items[1].productId");

    [Test]
    public async Task Post_NoItems_Is400() => (await Api.PlaceAsync(_contact)).IsProblem(400, "validation_failed", "items");

    [Test]
    public async Task Post_MoreItemsThanAnOrderHolds_Is400() => (await Api.PlaceAsync(
        _contact, [.. Enumerable.Range(0, 101).Select(_ => (Guid.CreateVersion7(), 1))])).IsProblem(400, "validation_failed", "items");

    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(1_000_001)]
    [TestCase(int.MinValue)]
    public async Task Post_QuantityOutOfRange_Is400(int quantity) =>
        (await Api.PlaceAsync(_contact, (_license, 1), (_product, quantity))).IsProblem(400, "validation_failed", "items[1].quantity");

    [TestCase("contactId", """{"items":[{"productId":"P","quantity":1}]}""")]
    [TestCase("items", """{"contactId":"C"}""")]
    [TestCase("items", """{"contactId":"C","items":null}""")]
    [TestCase("items[0]", """{"contactId":"C","items":[null]}""")]
    [TestCase("items[1]", """{"contactId":"C","items":[{"productId":"P","quantity":1}, null]}""")]
    [TestCase("contactId", """{"contactId":null,"items":[{"productId":"P","quantity":1}]}""")]
    [TestCase("items[0].productId", """{"contactId":"C","items":[{"quantity":1}]}""")]
    [TestCase("items[0].quantity", """{"contactId":"C","items":[{"productId":"P"}]}""")]
    [TestCase("items[0].quantity", """{"contactId":"C","items":[{"productId":"P","quantity":null}]}""")]
    [TestCase("externalRef", """{"contactId":"C","externalRef":" ","items":[{"productId":"P","quantity":1}]}""")]
    [TestCase("externalRef", """{"contactId":"C","externalRef":"\u0000","items":[{"productId":"P","quantity":1}]}""")]
    public async Task Post_FieldMissingNullOrWrong_Is400(string field, string body) =>
        (await Api.PostAsync("/v1/orders", Filled(body))).IsProblem(400, "validation_failed", field);

    [TestCase("contactId", """{"contactId":"abc","items":[{"productId":"P","quantity":1}]}""")]
    [TestCase("contactId", """{"contactId":7,"items":[{"productId":"P","quantity":1}]}""")]
    [TestCase("items", """{"contactId":"C","items":{}}""")]
    [TestCase("items[0]", """{"contactId":"C","items":[7]}""")]
    [TestCase("items[0].productId", """{"contactId":"C","items":[{"productId":"abc","quantity":1}]}""")]
    [TestCase("items[0].quantity", """{"contactId":"C","items":[{"productId":"P","quantity":1.5}]}""")]
    [TestCase("items[0].quantity", """{"contactId":"C","items":[{"productId":"P","quantity":99999999999}]}""")]
    [TestCase("items[0].quantity", """{"contactId":"C","items":[{"productId":"P","quantity":"1"}]}""")]
    public async Task Post_FieldOfAWrongType_Is400(string field, string body) =>
        (await Api.PostAsync("/v1/orders", Filled(body))).IsProblem(400, "malformed_request", field);

    private string Filled(string body) => body.Replace("\"C\"", $"\"{_contact}\"", StringComparison.Ordinal).Replace("\"P\"", $"\"{_product}\"", StringComparison.Ordinal);

    private async Task<string> ShopAsync() => string.Join('\n', await ListAsync("products"), await ListAsync("orders"), await ListAsync("licenses"));

    private async Task<string> ListAsync(string list) => (await Api.GetAsync($"/v1/{list}?page=1")).With(200).Text;
}
