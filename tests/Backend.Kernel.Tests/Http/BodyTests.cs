using System.Net;
using Backend.Kernel.Errors;

namespace Backend.Kernel.Tests.Http;

internal sealed class BodyTests : ApiFixture
{
    private const string Deep = """{"name":"a","quantity":1,"metadata":""";

    [Test]
    public async Task Post_AllFields_BindsThem()
    {
        await Api.SendAsync("POST", "/v1/widgets", $$$"""
            {"name":"é","quantity":-2147483648,"notes":null,"kind":"two_sided","expiresAt":"2026-01-31T14:00:00+02:00",
             "priceCents":9223372036854775807,"isActive":false,"metadata":{"a":[1,{"b":null}]},"parts":[{"productId":"{{{Id}}}","quantity":3}]}
            """);

        var widget = (CreateWidget)Api.Dispatcher.Sent.Single().Request;
        Assert.That((widget.Name, widget.Quantity, widget.Kind, widget.PriceCents, widget.IsActive), Is.EqualTo(("é", int.MinValue, WidgetKind.TwoSided, long.MaxValue, false)));
        Assert.That(widget.ExpiresAt, Is.EqualTo(new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero)));
        Assert.That(widget.ExpiresAt!.Value.Offset, Is.EqualTo(TimeSpan.Zero));
        Assert.That(widget.Parts, Is.EqualTo(new[] { new WidgetPart(Guid.Parse(Id), 3) }));
        Assert.That(widget.Metadata!.Value.GetRawText(), Is.EqualTo("""{"a":[1,{"b":null}]}"""));
    }

    [Test]
    public async Task Post_RequiredFieldsOnly_LeavesTheDefaults()
    {
        await Api.SendAsync("POST", "/v1/widgets", """{"name":"a","quantity":1}""");

        Assert.That(Api.Dispatcher.Sent.Single().Request, Is.EqualTo(new CreateWidget("a", 1)));
    }

    [TestCase("""{"quantity":1}""", "name", "is required", ErrorCodes.ValidationFailed)]
    [TestCase("""{"name":null,"quantity":1}""", "name", "must not be null", ErrorCodes.ValidationFailed)]
    [TestCase("""{"name":"a","quantity":null}""", "quantity", "must not be null", ErrorCodes.ValidationFailed)]
    [TestCase("""{"name":"a\u0000b","quantity":1}""", "name", "NUL", ErrorCodes.ValidationFailed)]
    [TestCase("""{"name":"a","quantity":1,"metadata":{"deep":["x\u0000"]}}""", "metadata.deep[0]", "NUL", ErrorCodes.ValidationFailed)]
    [TestCase("""{"name":"a","quantity":1,"metadata":{"k\u0000":1}}""", "metadata", "NUL", ErrorCodes.ValidationFailed)]
    [TestCase("""{"name":"\ud800","quantity":1}""", "name", "Unicode", ErrorCodes.ValidationFailed)]
    [TestCase("""{"name":"a","quantity":1,"metadata":"\uDC00x"}""", "metadata", "Unicode", ErrorCodes.ValidationFailed)]
    [TestCase("""{"name":"a","quantity":1,"kind":"TwoSided"}""", "kind", "plain, two_sided", ErrorCodes.ValidationFailed)]
    [TestCase("""{"name":"a","quantity":1,"kind":1}""", "kind", "plain, two_sided", ErrorCodes.ValidationFailed)]
    [TestCase("""{"name":"a","quantity":1,"expiresAt":"2026-01-31T12:00:00"}""", "expiresAt", "offset", ErrorCodes.ValidationFailed)]
    [TestCase("""{"name":"a","quantity":1,"expiresAt":"2026-01-31"}""", "expiresAt", "offset", ErrorCodes.ValidationFailed)]
    [TestCase("""{"name":"a","quantity":1,"expiresAt":1769860800}""", "expiresAt", "offset", ErrorCodes.ValidationFailed)]
    [TestCase("""{"name":7,"quantity":1}""", "name", "must be text", ErrorCodes.MalformedRequest)]
    [TestCase("""{"name":"a","quantity":"1"}""", "quantity", "whole number", ErrorCodes.MalformedRequest)]
    [TestCase("""{"name":"a","quantity":1.5}""", "quantity", "whole number", ErrorCodes.MalformedRequest)]
    [TestCase("""{"name":"a","quantity":2147483648}""", "quantity", "2147483647", ErrorCodes.MalformedRequest)]
    [TestCase("""{"name":"a","quantity":1,"priceCents":9223372036854775808}""", "priceCents", "9223372036854775807", ErrorCodes.MalformedRequest)]
    [TestCase("""{"name":"a","quantity":1,"isActive":"true"}""", "isActive", "true or false", ErrorCodes.MalformedRequest)]
    [TestCase("""{"name":"a","quantity":1,"parts":{}}""", "parts", "array", ErrorCodes.MalformedRequest)]
    [TestCase("""{"name":"a","quantity":1,"parts":[{"productId":"x","quantity":1}]}""", "parts[0].productId", "uuid", ErrorCodes.MalformedRequest)]
    [TestCase("""{"name":"a","quantity":1,"parts":[7]}""", "parts[0]", "object", ErrorCodes.MalformedRequest)]
    [TestCase("""{"name":"a","quantity":1,"extra":1}""", "extra", "not a known", ErrorCodes.MalformedRequest)]
    [TestCase("""{"name":"a","quantity":1,"Name":"b"}""", "Name", "not a known", ErrorCodes.MalformedRequest)]
    [TestCase("""{"name":"a","quantity":1,"doubled":9}""", "doubled", "cannot be set", ErrorCodes.MalformedRequest)]
    [TestCase("""{"name":"a","quantity":1,"organizationId":"01970000-0000-7000-8000-00000000000b"}""", "organizationId", "not a known", ErrorCodes.MalformedRequest)]
    [TestCase("""{"name":"a","quantity":1,"organization_id":"01970000-0000-7000-8000-00000000000b"}""", "organization_id", "not a known", ErrorCodes.MalformedRequest)]
    [TestCase("""{"name":"a","name":"b","quantity":1}""", "name", "more than once", ErrorCodes.MalformedRequest)]
    [TestCase("""{"name":"a","quantity":1,"metadata":{"x":1,"x":2}}""", "metadata.x", "more than once", ErrorCodes.MalformedRequest)]
    [TestCase("""[]""", "$", "object", ErrorCodes.MalformedRequest)]
    [TestCase("""null""", "$", "object", ErrorCodes.MalformedRequest)]
    public async Task Post_BadField_Answers400NamingIt(string body, string field, string message, string code)
    {
        var response = await Api.SendAsync("POST", "/v1/widgets", body);
        var problem = await TestApi.JsonAsync(response);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(problem.GetProperty("code").GetString(), Is.EqualTo(code));
        Assert.That(problem.GetProperty("errors").GetProperty(field)[0].GetString(), Does.Contain(message));
        Assert.That(Api.Dispatcher.Sent, Is.Empty);
    }

    [TestCase("")]
    [TestCase("{")]
    [TestCase("""{"name":"a","quantity":1} {}""")]
    [TestCase("""{"name":"a","quantity":1,}""")]
    [TestCase("""{"name":"a","quantity":01}""")]
    [TestCase("""{"name":"a","quantity":NaN}""")]
    [TestCase("""{'name':"a"}""")]
    [TestCase("""/* c */{"name":"a","quantity":1}""")]
    [TestCase("﻿{\"name\":\"a\",\"quantity\":1}")]
    [TestCase("{\"name\":\"a\nb\",\"quantity\":1}")]
    public async Task Post_NotJson_Answers400Malformed(string body)
    {
        var response = await Api.SendAsync("POST", "/v1/widgets", body);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((await TestApi.JsonAsync(response)).GetProperty("code").GetString(), Is.EqualTo(ErrorCodes.MalformedRequest));
    }

    [Test]
    public async Task Post_SeveralBadFields_NamesThemAll()
    {
        var problem = await TestApi.JsonAsync(await Api.SendAsync("POST", "/v1/widgets", """{"quantity":"x","kind":"round","more":1}"""));

        Assert.That(problem.GetProperty("errors").EnumerateObject().Select(e => e.Name), Is.EquivalentTo(new[] { "name", "quantity", "kind", "more" }));
    }

    [Test]
    public async Task Post_ThousandsOfBadFields_AnswersAFew()
    {
        var body = "{" + string.Join(",", Enumerable.Range(0, 20_000).Select(i => $"\"f{i}\":{i}")) + "}";
        var problem = await TestApi.JsonAsync(await Api.SendAsync("POST", "/v1/widgets", body));

        Assert.That(problem.GetProperty("errors").EnumerateObject().Count(), Is.EqualTo(20));
    }

    [Test]
    public async Task Post_NestedTooDeep_Answers400()
    {
        var response = await Api.SendAsync("POST", "/v1/widgets", Deep + new string('[', 5000) + new string(']', 5000) + "}");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task Post_TextWithEscapedBackslashBeforeU0000_IsNoNul()
    {
        await Api.SendAsync("POST", "/v1/widgets", """{"name":"a\\u0000","quantity":1,"notes":"\ud83d\ude00"}""");

        Assert.That(Api.Dispatcher.Sent.Single().Request, Is.EqualTo(new CreateWidget("""a\u0000""", 1, "😀")));
    }

    [Test]
    public async Task Post_BodyOfManySegments_Binds()
    {
        var notes = new string('n', 300_000);
        await Api.SendAsync("POST", "/v1/widgets", $$"""{"name":"a","quantity":1,"notes":"{{notes}}"}""");

        Assert.That(((CreateWidget)Api.Dispatcher.Sent.Single().Request).Notes, Is.EqualTo(notes));
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task Post_OverOneMebibyte_Answers413(bool chunked)
    {
        var body = new StringContent($$"""{"name":"{{new string('a', 1024 * 1024)}}","quantity":1}""", null, "application/json");
        var request = new HttpRequestMessage(HttpMethod.Post, "/v1/widgets") { Content = body };
        request.Headers.TransferEncodingChunked = chunked;
        var response = await Api.Client.SendAsync(request);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.RequestEntityTooLarge));
        Assert.That((await TestApi.JsonAsync(response)).GetProperty("code").GetString(), Is.EqualTo(ErrorCodes.PayloadTooLarge));
    }

    [TestCase("")]
    [TestCase("text/plain")]
    [TestCase("application/x-www-form-urlencoded")]
    [TestCase("application/merge-patch+json")]
    [TestCase("application/json; charset=utf-16")]
    public async Task Post_OtherContentType_Answers415(string contentType)
    {
        var response = await Api.SendAsync("POST", "/v1/widgets", """{"name":"a","quantity":1}""", contentType);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.UnsupportedMediaType));
        Assert.That((await TestApi.JsonAsync(response)).GetProperty("code").GetString(), Is.EqualTo(ErrorCodes.UnsupportedMediaType));
    }

    [TestCase("DELETE", """{"organizationId":"01970000-0000-7000-8000-00000000000b"}""", HttpStatusCode.BadRequest)]
    [TestCase("DELETE", """{}""", HttpStatusCode.NoContent)]
    [TestCase("DELETE", "", HttpStatusCode.NoContent)]
    public async Task Delete_WithABody_RefusesEveryField(string method, string body, HttpStatusCode expected)
        => Assert.That((await Api.SendAsync(method, $"/v1/widgets/{Id}", body)).StatusCode, Is.EqualTo(expected));
}
