using System.Text.Json;

namespace Backend.Host.Tests.Contacts;

public sealed class ContactTests : ApiTests
{
    [Test]
    public async Task Post_AllFields_AreReadBack()
    {
        var email = Shop.Email();
        var created = (await Api.PostAsync("/v1/contacts", new
        {
            name = "Ada Lovelace",
            email,
            phone = "+44 20 7946 0000",
            type = "partner",
            notes = "First line\nsecond “line” — ✓ 𝛑",
            metadata = new { tags = new[] { "a", "b" }, nested = new { deep = 1.5 } },
        })).With(201);

        Assert.That(created.Headers["Location"], Is.EqualTo(new[] { $"/v1/contacts/{created.Id}" }));
        var read = (await Api.GetAsync($"/v1/contacts/{created.Id}")).With(200);
        Assert.That(read.Text, Is.EqualTo(created.Text));
        Assert.That((read.ETag, created.ETag), Is.EqualTo(("\"1\"", "\"1\"")));
        Assert.That(JsonElement.DeepEquals(read.Json.GetProperty("metadata"), Json("""{"tags":["a","b"],"nested":{"deep":1.5}}""")), Is.True);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(read.Json.Text("email"), Is.EqualTo(email));
            Assert.That(read.Json.Text("type"), Is.EqualTo("partner"));
            Assert.That(read.Json.Text("notes"), Is.EqualTo("First line\nsecond “line” — ✓ 𝛑"));
            Assert.That(read.Json.GetProperty("isActive").GetBoolean(), Is.True);
            Assert.That(read.Json.Text("createdAt"), Does.EndWith("Z"));
        }
    }

    [Test]
    public async Task Post_NameOnly_TakesTheDefaults()
    {
        var created = (await Api.PostAsync("/v1/contacts", new { name = "Ada" })).With(201).Json;

        Assert.That(created.Text("type"), Is.EqualTo("individual"));
        Assert.That(created.GetProperty("email").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(created.GetProperty("metadata").GetRawText(), Is.EqualTo("{}"));
    }

    [Test]
    public async Task Post_TextThatLooksLikeSql_IsStoredAsItIs()
    {
        const string Name = "Robert'); drop table contacts.contacts; --";

        var id = await Api.NewContactAsync(Name);

        Assert.That((await Api.GetAsync($"/v1/contacts/{id}")).Json.Text("name"), Is.EqualTo(Name));
        Assert.That(await Api.TotalAsync("/v1/contacts?search=" + Uri.EscapeDataString("'); drop")), Is.EqualTo(1));
    }

    [Test]
    public async Task Patch_SomeFields_KeepsTheRestAndCountsTheVersion()
    {
        var created = (await Api.PostAsync("/v1/contacts", new { name = "Ada", phone = "1", notes = "n" })).With(201);
        var path = $"/v1/contacts/{created.Id}";

        var patched = (await Api.PatchAsync(path, """{"name":"Grace","phone":null}""", new Header("If-Match", created.ETag!))).With(200);

        Assert.That(patched.Json.Text("name"), Is.EqualTo("Grace"));
        Assert.That(patched.Json.GetProperty("phone").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(patched.Json.Text("notes"), Is.EqualTo("n"));
        Assert.That((patched.ETag, patched.Json.GetProperty("version").GetInt64()), Is.EqualTo(("\"2\"", 2)));
        Assert.That((await Api.GetAsync(path)).Text, Is.EqualTo(patched.Text));
    }

    [TestCase("{}", """{"a":1,"b":{"c":2,"d":3}}""")]
    [TestCase("""{"a":9}""", """{"a":9,"b":{"c":2,"d":3}}""")]
    [TestCase("""{"a":null}""", """{"b":{"c":2,"d":3}}""")]
    [TestCase("""{"b":{"c":null,"e":[1]}}""", """{"a":1,"b":{"d":3,"e":[1]}}""")]
    [TestCase("""{"b":7}""", """{"a":1,"b":7}""")]
    [TestCase("""{"n":{"x":null,"y":1}}""", """{"a":1,"b":{"c":2,"d":3},"n":{"y":1}}""")]
    public async Task Patch_Metadata_IsMerged(string patch, string merged)
    {
        var created = await Api.PostAsync("/v1/contacts", """{"name":"Ada","metadata":{"a":1,"b":{"c":2,"d":3}}}""");

        var patched = await Api.PatchAsync($"/v1/contacts/{created.With(201).Id}", $$"""{"metadata":{{patch}}}""");

        Assert.That(JsonElement.DeepEquals(patched.With(200).Json.GetProperty("metadata"), Json(merged)), Is.True, patched.Text);
    }

    [Test]
    public async Task Patch_MergePatchContentType_IsTaken()
    {
        using var content = new StringContent("""{"name":"Grace"}""", new System.Net.Http.Headers.MediaTypeHeaderValue("application/merge-patch+json"));

        (await Api.PatchAsync($"/v1/contacts/{await Api.NewContactAsync()}", content)).With(200);
    }

    [Test]
    public async Task Patch_NothingToChange_KeepsTheVersion()
    {
        var path = $"/v1/contacts/{await Api.NewContactAsync()}";

        Assert.That((await Api.PatchAsync(path, "{}")).With(200).ETag, Is.EqualTo("\"1\""));
    }

    [Test]
    public async Task Delete_Contact_IsGoneAndItsEmailFree()
    {
        var email = Shop.Email();
        var id = await Api.NewContactAsync(email: email);

        Assert.That((await Api.DeleteAsync($"/v1/contacts/{id}")).With(204).Text, Is.Empty);
        var unknown = (await Api.GetAsync($"/v1/contacts/{Guid.CreateVersion7()}")).IsProblem(404, "not_found").WithoutIds();
        foreach (var answer in new[] { await Api.GetAsync($"/v1/contacts/{id}"), await Api.PatchAsync($"/v1/contacts/{id}", new { name = "Ida" }), await Api.DeleteAsync($"/v1/contacts/{id}") })
            Assert.That(answer.IsProblem(404, "not_found").WithoutIds(), Is.EqualTo(unknown));
        Assert.That(await Api.TotalAsync($"/v1/contacts?search={email}"), Is.Zero);
        Assert.That(await Api.NewContactAsync(email: email), Is.Not.EqualTo(id));
    }

    [Test]
    public async Task Put_NewAndKnownEmail_Is201Then200()
    {
        var email = Shop.Email();

        var first = (await Api.PutAsync("/v1/contacts", new { email, name = "Ada", notes = "n" })).With(201);
        var second = (await Api.PutAsync("/v1/contacts", new { email, name = "Grace", isActive = false })).With(200);

        Assert.That(first.Headers["Location"], Is.EqualTo(new[] { $"/v1/contacts/{first.Id}" }));
        Assert.That(second.Id, Is.EqualTo(first.Id));
        Assert.That(second.Json.Text("name"), Is.EqualTo("Grace"));
        Assert.That(second.Json.GetProperty("isActive").GetBoolean(), Is.False);
        Assert.That((first.ETag, second.ETag), Is.EqualTo(("\"1\"", "\"2\"")));
        Assert.That((await Api.GetAsync($"/v1/contacts/{first.Id}")).Text, Is.EqualTo(second.Text));
    }

    [Test]
    public async Task Put_EmailOfADeletedContact_Is201()
    {
        var email = Shop.Email();
        var deleted = await Api.NewContactAsync(email: email);
        (await Api.DeleteAsync($"/v1/contacts/{deleted}")).With(204);

        Assert.That((await Api.PutAsync("/v1/contacts", new { email, name = "Ada" })).With(201).Id, Is.Not.EqualTo(deleted));
    }

    [Test]
    public async Task Put_SameEmailTwentyTimesAtOnce_MakesOneContact()
    {
        var email = Shop.Email();

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Api.PutAsync("/v1/contacts", new { email, name = "Ada" })));

        Assert.That(answers.Count(answer => answer.Status == 201), Is.EqualTo(1));
        Assert.That(answers.Count(answer => answer.Status == 200), Is.EqualTo(19));
        Assert.That(answers.Select(answer => answer.Id).Distinct(), Has.One.Items);
    }

    private static JsonElement Json(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }
}
