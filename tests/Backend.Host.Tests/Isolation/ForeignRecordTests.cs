
namespace Backend.Host.Tests.Isolation;

/// <summary>Another organization's record is answered like one that never was, and stays as it is.</summary>
public sealed class ForeignRecordTests : ApiTests
{
    private readonly Dictionary<string, Guid> _foreign = new(StringComparer.Ordinal);

    [OneTimeSetUp]
    public async Task CreateAsync()
    {
        _foreign["contacts"] = await Other.NewContactAsync(Shop.Canary, Shop.Canary + "@example.org");
        _foreign["products"] = await Other.NewProductAsync(kind: "license", name: Shop.Canary);
        _foreign["orders"] = (await Other.PlaceAsync(_foreign["contacts"], (_foreign["products"], 1))).With(201).Id;
        _foreign["licenses"] = (await Other.WalkAsync("/v1/licenses"))[0].Id();
    }

    [TestCase("GET", "contacts", "", null)]
    [TestCase("PATCH", "contacts", "", """{"name":"Mine"}""")]
    [TestCase("DELETE", "contacts", "", null)]
    [TestCase("GET", "products", "", null)]
    [TestCase("PATCH", "products", "", """{"stock":0}""")]
    [TestCase("GET", "orders", "", null)]
    [TestCase("POST", "orders", "/cancel", null)]
    [TestCase("GET", "licenses", "", null)]
    public async Task Send_ToAForeignRecord_IsAnsweredLikeAnUnknownOneAndChangesNothing(string method, string list, string action, string? body)
    {
        var path = $"/v1/{list}/{_foreign[list]}";
        var before = await Other.GetAsync(path);

        var answer = await Api.SendAsync(new HttpMethod(method), path + action, body);
        var unknown = await Api.SendAsync(new HttpMethod(method), $"/v1/{list}/{Guid.CreateVersion7()}{action}", body);

        Assert.That(answer.IsProblem(404, "not_found").WithoutIds(), Is.EqualTo(unknown.IsProblem(404, "not_found").WithoutIds()));
        Assert.That(answer.Headers.Select(header => header.Key), Is.EquivalentTo(unknown.Headers.Select(header => header.Key)));
        Assert.That((await Other.GetAsync(path)).With(200).Text, Is.EqualTo(before.Text));
    }

    [Test]
    public async Task Patch_ForeignRecordWithItsVersion_Is404AndNot412() =>
        (await Api.PatchAsync($"/v1/contacts/{_foreign["contacts"]}", new { name = "Mine" }, new Header("If-Match", "\"7\""))).IsProblem(404, "not_found");

    [Test]
    public async Task Put_EmailOfAForeignContact_MakesOneOfOnesOwn()
    {
        var mine = (await Api.PutAsync("/v1/contacts", new { email = Shop.Canary + "@example.org", name = "Mine" })).With(201).Id;

        Assert.That(mine, Is.Not.EqualTo(_foreign["contacts"]));
        Assert.That((await Other.GetAsync($"/v1/contacts/{_foreign["contacts"]}")).Json.Text("name"), Is.EqualTo(Shop.Canary));
        (await Api.DeleteAsync($"/v1/contacts/{mine}")).With(204);
    }

    [TestCase("contacts")]
    [TestCase("contacts?search=" + Shop.Canary)]
    [TestCase("contacts?q=" + Shop.Canary)]
    [TestCase("products")]
    [TestCase("products?search=" + Shop.Canary)]
    [TestCase("orders")]
    [TestCase("licenses")]
    public async Task List_WithForeignRecordsOnly_IsEmptyAndCountsNone(string list)
    {
        Assert.That(await Api.WalkAsync($"/v1/{list}"), Is.Empty);
        Assert.That(await Api.TotalAsync($"/v1/{list}"), Is.Zero);
        Assert.That(await Other.TotalAsync($"/v1/{list}"), Is.EqualTo(1));
    }

    [TestCase("orders?contactId=", "contacts")]
    [TestCase("licenses?contactId=", "contacts")]
    [TestCase("licenses?orderId=", "orders")]
    public async Task List_FilteredByAForeignId_IsEmpty(string list, string of)
    {
        Assert.That(await Api.TotalAsync($"/v1/{list}{_foreign[of]}"), Is.Zero);
        Assert.That(await Other.TotalAsync($"/v1/{list}{_foreign[of]}"), Is.EqualTo(1));
    }
}
