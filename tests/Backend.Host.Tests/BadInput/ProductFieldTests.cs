using System.Text.Json.Nodes;

namespace Backend.Host.Tests.BadInput;

public sealed class ProductFieldTests : ApiTests
{
    private static readonly object[][] Wrong =
    [
        ["sku", "null", "validation_failed"],
        ["sku", "\" \"", "validation_failed"],
        ["sku", "\"A\\u0000\"", "validation_failed"],
        ["sku", '"' + new string('x', 65) + '"', "validation_failed"],
        ["name", "null", "validation_failed"],
        ["name", "\"\"", "validation_failed"],
        ["name", '"' + new string('x', 256) + '"', "validation_failed"],
        ["unitPriceCents", "null", "validation_failed"],
        ["unitPriceCents", "-1", "validation_failed"],
        ["unitPriceCents", "10000000001", "validation_failed"],
        ["unitPriceCents", "9223372036854775808", "malformed_request"],
        ["unitPriceCents", "1e400", "malformed_request"],
        ["unitPriceCents", "1.5", "malformed_request"],
        ["unitPriceCents", "\"250\"", "malformed_request"],
        ["currency", "null", "validation_failed"],
        ["currency", "\"usd\"", "validation_failed"],
        ["currency", "\"DOLLAR\"", "validation_failed"],
        ["stock", "null", "validation_failed"],
        ["stock", "-1", "validation_failed"],
        ["stock", "1000000001", "validation_failed"],
        ["stock", "2147483648", "malformed_request"],
        ["stock", "-99999999999999999999", "malformed_request"],
        ["stock", "true", "malformed_request"],
    ];

    private Guid _product;

    [OneTimeSetUp]
    public async Task CreateAsync() => _product = await Api.NewProductAsync();

    [TestCaseSource(nameof(Wrong))]
    [TestCase("kind", "\"service\"", "validation_failed")]
    [TestCase("kind", "null", "validation_failed")]
    public async Task Post_WrongField_Is400(string field, string value, string code)
    {
        var body = new JsonObject { ["sku"] = Shop.Unique("S"), ["name"] = "Tea", ["unitPriceCents"] = 1, ["stock"] = 1 };
        body.Remove(field);
        var text = body.ToJsonString()[..^1] + $",\"{field}\":{value}}}";

        (await Api.PostAsync("/v1/products", text)).IsProblem(400, code, field);
    }

    [TestCaseSource(nameof(Wrong))]
    public async Task Patch_WrongField_Is400AndNothingChanges(string field, string value, string code)
    {
        var before = await Api.GetAsync($"/v1/products/{_product}");

        (await Api.PatchAsync($"/v1/products/{_product}", $"{{\"{field}\":{value}}}")).IsProblem(400, code, field);
        Assert.That((await Api.GetAsync($"/v1/products/{_product}")).Text, Is.EqualTo(before.Text));
    }

    [TestCase("sku")]
    [TestCase("name")]
    [TestCase("unitPriceCents")]
    [TestCase("stock")]
    public async Task Post_RequiredFieldMissing_Is400(string field)
    {
        var body = new JsonObject { ["sku"] = Shop.Unique("S"), ["name"] = "Tea", ["unitPriceCents"] = 1, ["stock"] = 1 };
        body.Remove(field);

        (await Api.PostAsync("/v1/products", body.ToJsonString())).IsProblem(400, "validation_failed", field);
    }

    [Test]
    public async Task Patch_Kind_Is400() =>
        (await Api.PatchAsync($"/v1/products/{_product}", new { kind = "license" })).IsProblem(400, "malformed_request", "kind");
}
