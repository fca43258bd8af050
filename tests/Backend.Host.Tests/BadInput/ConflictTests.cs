
namespace Backend.Host.Tests.BadInput;

public sealed class ConflictTests : ApiTests
{
    [Test]
    public async Task Post_EmailThatIsTaken_Is409AndNothingIsWritten()
    {
        var email = Shop.Canary + Shop.Email();
        await Api.NewContactAsync(email: email);
        var contacts = await Api.TotalAsync("/v1/contacts");

        (await Api.PostAsync("/v1/contacts", new { name = "Grace", email })).IsProblem(409, "already_exists");
        Assert.That(await Api.TotalAsync("/v1/contacts"), Is.EqualTo(contacts));
    }

    [Test]
    public async Task Patch_EmailThatIsTaken_Is409AndNothingChanges()
    {
        var email = Shop.Canary + Shop.Email();
        await Api.NewContactAsync(email: email);
        var contact = await Api.NewContactAsync();
        var before = await Api.GetAsync($"/v1/contacts/{contact}");

        (await Api.PatchAsync($"/v1/contacts/{contact}", new { email, name = "Grace" })).IsProblem(409, "already_exists");
        Assert.That((await Api.GetAsync($"/v1/contacts/{contact}")).Text, Is.EqualTo(before.Text));
    }

    [Test]
    public async Task Post_EmailOfAnotherOrganization_Is201()
    {
        var email = Shop.Email();
        await Other.NewContactAsync(email: email);

        Assert.That(await Api.NewContactAsync(email: email), Is.Not.EqualTo(Guid.Empty));
    }

    [Test]
    public async Task Post_SkuThatIsTaken_Is409()
    {
        var product = new { sku = Shop.Unique(Shop.Canary), name = "Tea", unitPriceCents = 1, stock = 1 };
        (await Api.PostAsync("/v1/products", product)).With(201);

        (await Api.PostAsync("/v1/products", product)).IsProblem(409, "already_exists");
        (await Other.PostAsync("/v1/products", product)).With(201);
    }

    [Test]
    public async Task Patch_SkuThatIsTaken_Is409()
    {
        var sku = Shop.Unique(Shop.Canary);
        (await Api.PostAsync("/v1/products", new { sku, name = "Tea", unitPriceCents = 1, stock = 1 })).With(201);

        (await Api.PatchAsync($"/v1/products/{await Api.NewProductAsync()}", new { sku })).IsProblem(409, "already_exists");
    }

    [TestCase("contacts")]
    [TestCase("products")]
    public async Task Patch_VersionThatHasPassed_Is412AndNothingChanges(string list)
    {
        var path = $"/v1/{list}/{(list == "contacts" ? await Api.NewContactAsync() : await Api.NewProductAsync())}";
        var first = (await Api.GetAsync(path)).ETag!;
        var second = (await Api.PatchAsync(path, new { name = "Grace" }, new Header("If-Match", first))).With(200).ETag!;

        (await Api.PatchAsync(path, new { name = "Ida" }, new Header("If-Match", first))).IsProblem(412, "version_mismatch");
        Assert.That((await Api.GetAsync(path)).Json.Text("name"), Is.EqualTo("Grace"));
        Assert.That(second, Is.Not.EqualTo(first));
    }

    [Test]
    public async Task Delete_VersionThatHasPassed_Is412AndTheContactStays()
    {
        var path = $"/v1/contacts/{await Api.NewContactAsync()}";

        (await Api.DeleteAsync(path, new Header("If-Match", "\"7\""))).IsProblem(412, "version_mismatch");
        (await Api.GetAsync(path)).With(200);
    }

    [TestCase("1")]
    [TestCase("\"one\"")]
    [TestCase("W/\"1\"")]
    [TestCase("\"1\", \"2\"")]
    [TestCase("\"99999999999999999999\"")]
    public async Task Patch_IfMatchThatIsNoTagOfOurs_Is400(string tag) =>
        (await Api.PatchAsync($"/v1/contacts/{await Api.NewContactAsync()}", new { name = "Grace" }, new Header("If-Match", tag)))
            .IsProblem(400, "validation_failed", "If-Match");
}
