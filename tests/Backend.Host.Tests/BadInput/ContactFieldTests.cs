using System.Text.Json;
using System.Text.Json.Nodes;

namespace Backend.Host.Tests.BadInput;

/// <summary>One wrong field in a contact that is right otherwise, on each of the three ways to write one.</summary>
public sealed class ContactFieldTests : ApiTests
{
    private static readonly object?[][] Wrong =
    [
        ["name", null, "validation_failed"],
        ["name", "", "validation_failed"],
        ["name", "   ", "validation_failed"],
        ["name", "\t\n\u00a0", "validation_failed"],
        ["name", "A\0da", "validation_failed"],
        ["name", new string('x', 256), "validation_failed"],
        ["name", 7, "malformed_request"],
        ["email", "ada", "validation_failed"],
        ["email", "", "validation_failed"],
        ["email", "a b@example.org", "validation_failed"],
        ["email", "a@b@example.org", "validation_failed"],
        ["email", "a\0@example.org", "validation_failed"],
        ["email", new string('x', 250) + "@example.org", "validation_failed"],
        ["phone", new string('1', 51), "validation_failed"],
        ["phone", true, "malformed_request"],
        ["type", null, "validation_failed"],
        ["type", "person", "validation_failed"],
        ["type", "Company", "validation_failed"],
        ["type", 1, "validation_failed"],
        ["notes", new string('x', 10_001), "validation_failed"],
        ["notes", "a\0b", "validation_failed"],
        ["metadata", null, "validation_failed"],
        ["metadata", "text", "validation_failed"],
        ["metadata", 7, "validation_failed"],
    ];

    private Guid _contact;

    [OneTimeSetUp]
    public async Task CreateAsync() => _contact = await Api.NewContactAsync();

    [TestCaseSource(nameof(Wrong))]
    public async Task Post_WrongField_Is400(string field, object? value, string code) =>
        (await Api.PostAsync("/v1/contacts", Body(field, value))).IsProblem(400, code, field);

    [TestCaseSource(nameof(Wrong))]
    public async Task Put_WrongField_Is400(string field, object? value, string code) =>
        (await Api.PutAsync("/v1/contacts", Body(field, value))).IsProblem(400, code, field);

    [TestCaseSource(nameof(Wrong))]
    public async Task Patch_WrongField_Is400AndNothingChanges(string field, object? value, string code)
    {
        var before = await Api.GetAsync($"/v1/contacts/{_contact}");

        (await Api.PatchAsync($"/v1/contacts/{_contact}", new JsonObject { [field] = JsonSerializer.SerializeToNode(value) }.ToJsonString()))
            .IsProblem(400, code, field);
        Assert.That((await Api.GetAsync($"/v1/contacts/{_contact}")).Text, Is.EqualTo(before.Text));
    }

    [Test]
    public async Task Post_NameMissing_Is400() => (await Api.PostAsync("/v1/contacts", new { email = Shop.Email() })).IsProblem(400, "validation_failed", "name");

    [Test]
    public async Task Put_EmailMissing_Is400() => (await Api.PutAsync("/v1/contacts", new { name = "Ada" })).IsProblem(400, "validation_failed", "email");

    [Test]
    public async Task Patch_IsActiveNull_Is400() =>
        (await Api.PatchAsync($"/v1/contacts/{_contact}", """{"isActive":null}""")).IsProblem(400, "validation_failed", "isActive");

    [Test]
    public async Task Post_SeveralWrongFields_NamesEach()
    {
        var answer = await Api.PostAsync("/v1/contacts", new { name = " ", email = "ada", phone = new string('1', 51) });

        Assert.That(answer.With(400).Json.GetProperty("errors").EnumerateObject().Select(error => error.Name), Is.EquivalentTo(new[] { "name", "email", "phone" }));
    }

    [TestCase("[]")]
    [TestCase("[{}]")]
    [TestCase("true")]
    public async Task Post_MetadataThatIsNoObject_Is400(string metadata) =>
        (await Api.PostAsync("/v1/contacts", $$"""{"name":"Ada","metadata":{{metadata}}}""")).IsProblem(400, "validation_failed", "metadata");

    [TestCase(32, 201)]
    [TestCase(33, 400)]
    [TestCase(60, 400)]
    public async Task Post_MetadataOfThisDepth_IsTakenUpTo32(int depth, int status) =>
        Assert.That((await Api.PostAsync("/v1/contacts", $$"""{"name":"Ada","metadata":{{Nested(depth)}}}""")).Status, Is.EqualTo(status));

    [Test]
    public async Task Post_MetadataDeeperThanAnyJsonIsRead_Is400() =>
        (await Api.PostAsync("/v1/contacts", $$"""{"name":"Ada","metadata":{{Nested(5_000)}}}""")).IsProblem(400, "malformed_request");

    [TestCase("""{"a":"x\u0000y"}""", "metadata.a")]
    [TestCase("""{"a":[{"b":"\u0000"}]}""", "metadata.a[0].b")]
    [TestCase("""{"a":"\ud800"}""", "metadata.a")]
    public async Task Post_MetadataWithTextThatCannotBeStored_Is400(string metadata, string field) =>
        (await Api.PostAsync("/v1/contacts", $$"""{"name":"Ada","metadata":{{metadata}}}""")).IsProblem(400, "validation_failed", field);

    [Test]
    public async Task Post_LongestValues_AreTaken()
    {
        var answer = await Api.PostAsync("/v1/contacts", new
        {
            name = new string('é', 255),
            phone = new string('1', 50),
            notes = new string('n', 10_000),
        });

        Assert.That(answer.With(201).Json.Text("name"), Has.Length.EqualTo(255));
    }

    private static string Nested(int depth) => string.Concat(Enumerable.Repeat("{\"a\":", depth - 1)) + "{}" + new string('}', depth - 1);

    private static string Body(string field, object? value)
    {
        var body = new JsonObject { ["name"] = "Ada", ["email"] = Shop.Email() };
        body[field] = JsonSerializer.SerializeToNode(value);
        return body.ToJsonString();
    }
}
