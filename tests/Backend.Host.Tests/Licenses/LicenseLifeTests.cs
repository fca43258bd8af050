using System.Text.Json;

namespace Backend.Host.Tests.Licenses;

/// <summary>A license from its issue to its end over HTTP.</summary>
public sealed class LicenseLifeTests : ApiTests
{
    private Guid _contact;

    private Guid _product;

    [OneTimeSetUp]
    public async Task CreateAsync()
    {
        _contact = await Api.NewContactAsync();
        _product = await Api.NewProductAsync(kind: "license");
    }

    [Test]
    public async Task License_CreatedActivatedCheckedAndRevoked()
    {
        var created = (await Api.PostAsync("/v1/licenses", new { contactId = _contact, productId = _product, seats = 2 })).With(201);
        var key = created.Json.Text("key");
        Assert.That(created.Headers["Location"], Is.EqualTo(new[] { $"/v1/licenses/{created.Id}" }));
        Assert.That((await CheckAsync(Api, key)).Text("status"), Is.EqualTo("pending"));

        var active = (await Api.PostAsync($"/v1/licenses/{created.Id}/activate", null, new Header("If-Match", created.ETag!))).With(200);
        Assert.That((active.Json.Text("status"), active.Json.TryGetProperty("key", out _)), Is.EqualTo(("active", false)));
        Assert.That((await Api.GetAsync($"/v1/licenses/{created.Id}")).With(200).Text, Is.EqualTo(active.Text));
        Assert.That((await CheckAsync(Api, key)).GetProperty("valid").GetBoolean(), Is.True);
        Assert.That((await CheckAsync(Other, key)).GetRawText(), Is.EqualTo((await CheckAsync(Other, "unknown")).GetRawText()));

        (await Api.PostAsync($"/v1/licenses/{created.Id}/activate")).IsProblem(409, "invalid_state");
        (await Api.PostAsync($"/v1/licenses/{created.Id}/revoke")).With(200);
        Assert.That((await CheckAsync(Api, key)).GetProperty("valid").GetBoolean(), Is.False);
    }

    [Test]
    public async Task Seats_TakenAndGivenBack_AreCounted()
    {
        var license = await ActiveAsync(seats: 1);
        var seats = $"/v1/licenses/{license}/activations";

        var taken = (await Api.PostAsync(seats, new { machine = "aa:bb-1_c.d" })).With(201);
        (await Api.PostAsync(seats, new { machine = "aa:bb-1_c.d" })).With(200);
        (await Api.PostAsync(seats, new { machine = "other" })).IsProblem(409, "no_seat_left");
        (await Other.DeleteAsync(taken.Headers["Location"].Single())).IsProblem(404, "not_found");
        (await Api.DeleteAsync(taken.Headers["Location"].Single())).With(204);
        (await Api.PostAsync(seats, new { machine = "other" })).With(201);

        var machines = (await Api.WalkAsync($"{seats}?sort=machine")).ConvertAll(row => (row.Text("machine"), row.GetProperty("releasedAt").ValueKind == JsonValueKind.Null));
        Assert.That(machines, Is.EqualTo(new[] { ("aa:bb-1_c.d", false), ("other", true) }));
    }

    [Test]
    public async Task Renew_NeedsAnEndInTheFuture()
    {
        var license = await ActiveAsync(seats: 1);

        (await Api.PostAsync($"/v1/licenses/{license}/renew", new { expiresAt = "2020-01-01T00:00:00Z" })).IsProblem(400, "validation_failed", "expiresAt");
        var renewed = (await Api.PostAsync($"/v1/licenses/{license}/renew", new { expiresAt = "2099-01-01T00:00:00Z" })).With(200);

        Assert.That(renewed.Json.Text("expiresAt"), Is.EqualTo("2099-01-01T00:00:00Z"));
    }

    [Test]
    public async Task Post_LicenseOfAnothersContact_IsLikeOfAnUnknownOne()
    {
        var foreign = await Other.PostAsync("/v1/licenses", new { contactId = _contact, productId = _product, seats = 1 });
        var unknown = await Other.PostAsync("/v1/licenses", new { contactId = Guid.CreateVersion7(), productId = _product, seats = 1 });

        foreign.IsProblem(409, "reference_missing");
        Assert.That(foreign.WithoutIds(), Is.EqualTo(unknown.WithoutIds()));
    }

    private async Task<Guid> ActiveAsync(int seats)
    {
        var license = (await Api.PostAsync("/v1/licenses", new { contactId = _contact, productId = _product, seats })).With(201).Id;
        (await Api.PostAsync($"/v1/licenses/{license}/activate")).With(200);
        return license;
    }

    private static async Task<JsonElement> CheckAsync(Api api, string? key) => (await api.PostAsync("/v1/licenses/check", new { key })).With(200).Json;
}
