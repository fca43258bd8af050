using System.Net.Http.Headers;
using System.Text;

namespace Backend.Host.Tests.BadInput;

/// <summary>Bodies that cannot be read at all.</summary>
public sealed class BodyTests : ApiTests
{
    [TestCase("")]
    [TestCase("{")]
    [TestCase("{\"name\":}")]
    [TestCase("{\"name\":\"Ada\",}")]
    [TestCase("{'name':'Ada'}")]
    [TestCase("{\"name\":\"Ada\"} {}")]
    [TestCase("{\"name\":\"Ada\" /* comment */}")]
    [TestCase("{\"name\":NaN}")]
    [TestCase("{\"name\":\"Ada\\x\"}")]
    public async Task Post_NoJson_Is400(string body) => (await Api.PostAsync("/v1/contacts", body)).IsProblem(400, "malformed_request");

    [TestCase("null")]
    [TestCase("[]")]
    [TestCase("\"Ada\"")]
    [TestCase("7")]
    [TestCase("[{\"name\":\"Ada\"}]")]
    public async Task Post_JsonThatIsNoObject_Is400(string body)
    {
        var answer = await Api.PostAsync("/v1/contacts", body);

        Assert.That((answer.Status, answer.Json.Text("code")), Is.EqualTo((400, "malformed_request")), answer.Text);
    }

    [Test]
    public async Task Post_NoUtf8_Is400()
    {
        using var content = new ByteArrayContent([.. "{\"name\":\""u8, 0xC3, 0x28, .. "\"}"u8]);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

        (await Api.PostAsync("/v1/contacts", content)).IsProblem(400, "validation_failed", "name");
    }

    [TestCase("nickname", "{\"name\":\"Ada\",\"nickname\":\"A\"}")]
    [TestCase("Name", "{\"Name\":\"Ada\",\"name\":\"Ada\"}")]
    [TestCase("id", "{\"name\":\"Ada\",\"id\":\"01890a5d-ac96-774b-bcce-b302099a8057\"}")]
    [TestCase("version", "{\"name\":\"Ada\",\"version\":9}")]
    [TestCase("deletedAt", "{\"name\":\"Ada\",\"deletedAt\":null}")]
    [TestCase("name", "{\"name\":\"Ada\",\"name\":\"Grace\"}")]
    [TestCase("metadata.a", "{\"name\":\"Ada\",\"metadata\":{\"a\":1,\"a\":2}}")]
    public async Task Post_UnknownOrRepeatedField_Is400(string field, string body) =>
        (await Api.PostAsync("/v1/contacts", body)).IsProblem(400, "malformed_request", field);

    [Test]
    public async Task Post_UnknownFieldOfALine_Is400()
    {
        var body = $$"""{"contactId":"{{Guid.CreateVersion7()}}","items":[{"productId":"{{Guid.CreateVersion7()}}","quantity":1,"unitPriceCents":1}]}""";

        (await Api.PostAsync("/v1/orders", body)).IsProblem(400, "malformed_request", "items[0].unitPriceCents");
    }

    [TestCase("text/plain")]
    [TestCase("application/x-www-form-urlencoded")]
    [TestCase("application/xml")]
    [TestCase("application/json; charset=iso-8859-1")]
    [TestCase(null)]
    public async Task Post_BodyOfAnotherType_Is415(string? type)
    {
        using var content = new ByteArrayContent("{\"name\":\"Ada\"}"u8.ToArray());
        content.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);

        (await Api.PostAsync("/v1/contacts", content)).IsProblem(415, "unsupported_media_type");
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task Post_BodyOverTheLimit_Is413(bool saysItsLength)
    {
        var text = "{\"name\":\"Ada\",\"notes\":\"" + new string('x', 1024 * 1024) + "\"}";
        using HttpContent content = saysItsLength ? new StringContent(text, Encoding.UTF8) : new StreamContent(new UnseekableStream(Encoding.UTF8.GetBytes(text)));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

        (await Api.PostAsync("/v1/contacts", content, new Header("Expect", "100-continue"))).IsProblem(413, "payload_too_large");
    }

    [Test]
    public async Task Post_BodyWhereNoneIsTaken_Is400() =>
        (await Api.PostAsync($"/v1/orders/{Guid.CreateVersion7()}/cancel", new { reason = "none" })).IsProblem(400, "malformed_request", "reason");

    // Its length is unknown, so that the client sends it in chunks.
    private sealed class UnseekableStream(byte[] content) : MemoryStream(content)
    {
        public override bool CanSeek => false;
    }
}
