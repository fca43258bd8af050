
namespace Backend.Host.Tests.Licenses;

public sealed class LicenseTests : ApiTests
{
    [Test]
    public async Task List_Licenses_FiltersByStatusContactAndOrder()
    {
        var product = await Api.NewProductAsync(kind: "license");
        var contacts = new[] { await Api.NewContactAsync(), await Api.NewContactAsync() };
        var kept = (await Api.PlaceAsync(contacts[0], (product, 1))).With(201).Id;
        var cancelled = (await Api.PlaceAsync(contacts[1], (product, 2))).With(201).Id;
        (await Api.PostAsync($"/v1/orders/{cancelled}/cancel")).With(200);

        async Task<List<Guid>> OrdersAsync(string query) =>
            (await Api.WalkAsync($"/v1/licenses?pageSize=1&{query}")).ConvertAll(row => row.GetProperty("orderId").GetGuid());
        Assert.That(await OrdersAsync("status=pending"), Is.EqualTo(new[] { kept }));
        Assert.That(await OrdersAsync("status=revoked"), Is.EqualTo(new[] { cancelled }));
        Assert.That(await OrdersAsync($"contactId={contacts[0]}"), Is.EqualTo(new[] { kept }));
        Assert.That(await OrdersAsync($"orderId={cancelled}"), Is.EqualTo(new[] { cancelled }));
        Assert.That(await OrdersAsync("sort=createdAt"), Is.EqualTo(new[] { kept, cancelled }));
        Assert.That(await OrdersAsync("sort=-createdAt"), Is.EqualTo(new[] { cancelled, kept }));
    }

    [Test]
    public async Task Get_UnknownLicense_Is404() => (await Api.GetAsync($"/v1/licenses/{Guid.CreateVersion7()}")).IsProblem(404, "not_found");
}
