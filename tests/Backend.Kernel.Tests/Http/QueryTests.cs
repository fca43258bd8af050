using System.Net;
using Backend.Kernel.Errors;

namespace Backend.Kernel.Tests.Http;

internal sealed class QueryTests : ApiFixture
{
    [Test]
    public async Task Query_AllParameters_BindsThem()
    {
        await Api.SendAsync("GET", $"/v1/widgets?search=a%20%22b%22&kind=two_sided&isActive=true&pageSize=20&contactId={Id}&since=2026-01-31T12:00:00Z");

        Assert.That(Api.Dispatcher.Sent.Single().Request, Is.EqualTo(new ListWidgets(new WidgetFilter(
            "a \"b\"", WidgetKind.TwoSided, true, 20, Guid.Parse(Id), new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero)))));
    }

    [TestCase("")]
    [TestCase("?")]
    public async Task Query_None_LeavesTheDefaults(string query)
    {
        await Api.SendAsync("GET", $"/v1/widgets{query}");

        Assert.That(Api.Dispatcher.Sent.Single().Request, Is.EqualTo(new ListWidgets(new WidgetFilter())));
    }

    [Test]
    public async Task Query_TextThatLooksLikeANumber_StaysText()
    {
        await Api.SendAsync("GET", "/v1/widgets?search=007");

        Assert.That(((ListWidgets)Api.Dispatcher.Sent.Single().Request).Filter.Search, Is.EqualTo("007"));
    }

    [TestCase("unknown=1", "unknown", "not a known")]
    [TestCase("organizationId=01970000-0000-7000-8000-00000000000b", "organizationId", "not a known")]
    [TestCase("org=01970000-0000-7000-8000-00000000000b", "org", "not a known")]
    [TestCase("Search=a", "Search", "not a known")]
    [TestCase("search=a&search=b", "search", "more than once")]
    [TestCase("search=a%00b", "search", "NUL")]
    [TestCase("pageSize=ten", "pageSize", "whole number")]
    [TestCase("pageSize=", "pageSize", "whole number")]
    [TestCase("pageSize=1.5", "pageSize", "whole number")]
    [TestCase("pageSize=007", "pageSize", "whole number")]
    [TestCase("pageSize=99999999999", "pageSize", "whole number")]
    [TestCase("pageSize=null", "pageSize", "whole number")]
    [TestCase("isActive=1", "isActive", "true or false")]
    [TestCase("isActive=True", "isActive", "true or false")]
    [TestCase("kind=", "kind", "one of")]
    [TestCase("kind=0", "kind", "one of")]
    [TestCase("contactId=%7B01970000-0000-7000-8000-000000000001%7D", "contactId", "uuid")]
    [TestCase("since=yesterday", "since", "instant")]
    public async Task Query_BadParameter_Answers400NamingIt(string query, string field, string message)
    {
        var response = await Api.SendAsync("GET", $"/v1/widgets?{query}");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((await TestApi.JsonAsync(response)).GetProperty("errors").GetProperty(field)[0].GetString(), Does.Contain(message));
        Assert.That(Api.Dispatcher.Sent, Is.Empty);
    }

    [TestCase("GET", "?x=1")]
    [TestCase("DELETE", "?organizationId=01970000-0000-7000-8000-00000000000b")]
    public async Task Query_OnARouteThatTakesNone_Answers400(string method, string query)
    {
        var response = await Api.SendAsync(method, $"/v1/widgets/{Id}{query}");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((await TestApi.JsonAsync(response)).GetProperty("code").GetString(), Is.EqualTo(ErrorCodes.MalformedRequest));
        Assert.That(Api.Dispatcher.Sent, Is.Empty);
    }

    [TestCase("1")]
    [TestCase("01970000000070008000000000000001")]
    [TestCase("%7B01970000-0000-7000-8000-000000000001%7D")]
    [TestCase("+1970000-0000-7000-8000-000000000001")]
    [TestCase("0x970000-0000-7000-8000-000000000001")]
    [TestCase("01970000-0000-7000-8000-000000000001%20")]
    public async Task Id_NotACanonicalUuid_Answers400NamingIt(string id)
    {
        var response = await Api.SendAsync("GET", $"/v1/widgets/{id}");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((await TestApi.JsonAsync(response)).GetProperty("errors").GetProperty("id")[0].GetString(), Does.Contain("uuid"));
    }

    [TestCase("X-Organization-Id")]
    [TestCase("x-tenant-id")]
    public async Task Header_NamingAnOrganization_Answers400(string header)
    {
        var request = new HttpRequestMessage(HttpMethod.Delete, $"/v1/widgets/{Id}");
        request.Headers.Add(header, "01970000-0000-7000-8000-00000000000b");

        Assert.That((await Api.Client.SendAsync(request)).StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(Api.Dispatcher.Sent, Is.Empty);
    }
}
