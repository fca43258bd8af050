
namespace Backend.Host.Tests.BadInput;

public sealed class ProtocolTests : ApiTests
{
    [TestCase("/")]
    [TestCase("/v1")]
    [TestCase("/v1/unknown")]
    [TestCase("/v2/contacts")]
    [TestCase("/v1/orders/a/b/c")]
    public async Task Get_UnknownRoute_Is404(string path)
    {
        (await Api.GetAsync(path)).IsProblem(404, "not_found");
        (await Host.Anonymous.GetAsync(path)).IsProblem(404, "not_found");
    }

    [TestCase("DELETE", "/v1/contacts", "GET", "POST", "PUT")]
    [TestCase("PUT", "/v1/orders", "GET", "POST")]
    [TestCase("DELETE", "/v1/orders/{id}", "GET")]
    [TestCase("POST", "/v1/products/{id}", "GET", "PATCH")]
    [TestCase("GET", "/v1/orders/{id}/cancel", "POST")]
    public async Task Send_AnotherMethod_Is405AndAllowListsTheRest(string method, string path, params string[] allowed)
    {
        var answer = await Api.SendAsync(new HttpMethod(method), path.Replace("{id}", Guid.CreateVersion7().ToString(), StringComparison.Ordinal), null);

        answer.IsProblem(405, "method_not_allowed");
        Assert.That(answer.Headers["Allow"].SelectMany(value => value.Split(", ")), Is.EquivalentTo(allowed));
    }

    [TestCase("abc")]
    [TestCase("1")]
    [TestCase("01890a5dac96774bbcceb302099a8057")]
    [TestCase("%7B01890a5d-ac96-774b-bcce-b302099a8057%7D")]
    [TestCase("01890a5d-ac96-774b-bcce-b302099a805g")]
    [TestCase("%00")]
    [TestCase("'%20or%201=1--")]
    public async Task Get_IdThatIsNoUuid_Is400(string id)
    {
        foreach (var list in new[] { "contacts", "products", "orders", "licenses" })
        {
            var answer = await Api.GetAsync($"/v1/{list}/{id}");
            if (id == "%00")
                Assert.That(answer.Status, Is.EqualTo(400), answer.Text);
            else
                answer.IsProblem(400, "validation_failed", "id");
        }
    }

    [TestCase("/v1/contacts?organizationId=01890a5d-ac96-774b-bcce-b302099a8057", "organizationId")]
    [TestCase("/v1/contacts?organization_id=01890a5d-ac96-774b-bcce-b302099a8057", "organization_id")]
    [TestCase("/v1/orders?org=01890a5d-ac96-774b-bcce-b302099a8057", "org")]
    [TestCase("/v1/products?tenant=01890a5d-ac96-774b-bcce-b302099a8057", "tenant")]
    [TestCase("/v1/licenses?nonsense=1", "nonsense")]
    public async Task List_UnknownParameter_Is400(string path, string field) =>
        (await Api.GetAsync(path)).IsProblem(400, "malformed_request", field);

    [Test]
    public async Task Get_ParameterOfARouteThatTakesNone_Is400() =>
        (await Api.GetAsync($"/v1/contacts/{Guid.CreateVersion7()}?organizationId={OtherOrganization}")).IsProblem(400, "malformed_request", "organizationId");

    [TestCase("X-Organization-Id")]
    [TestCase("X-Tenant-Id")]
    [TestCase("x-tenant")]
    [TestCase("Organization")]
    public async Task Send_OrganizationInAHeader_Is400(string header)
    {
        var other = new Header(header, OtherOrganization.ToString());

        Assert.That((await Api.GetAsync("/v1/contacts", other)).IsProblem(400, "validation_failed", Canonical(header)).Status, Is.EqualTo(400));
        Assert.That((await Api.PostAsync("/v1/contacts", new { name = "Ada" }, other)).Status, Is.EqualTo(400));
        Assert.That(await Other.TotalAsync("/v1/contacts"), Is.Zero);
    }

    [TestCase("organizationId")]
    [TestCase("organization_id")]
    [TestCase("organization")]
    [TestCase("tenantId")]
    public async Task Send_OrganizationInABody_Is400AndNothingIsWritten(string field)
    {
        var contact = $$"""{"name":"Ada","email":"ada@example.org","{{field}}":"{{OtherOrganization}}"}""";
        var product = $$"""{"sku":"S","name":"Tea","unitPriceCents":1,"stock":1,"{{field}}":"{{OtherOrganization}}"}""";

        (await Api.PostAsync("/v1/contacts", contact)).IsProblem(400, "malformed_request", field);
        (await Api.PutAsync("/v1/contacts", contact)).IsProblem(400, "malformed_request", field);
        (await Api.PostAsync("/v1/products", product)).IsProblem(400, "malformed_request", field);
        foreach (var api in new[] { Api, Other })
        {
            Assert.That(await api.TotalAsync("/v1/contacts?search=ada@example.org"), Is.Zero);
            Assert.That(await api.TotalAsync("/v1/products"), Is.Zero);
        }
    }

    // The error names the header as the host's list writes it.
    private static string Canonical(string header) => header == "x-tenant" ? "X-Tenant" : header;
}
