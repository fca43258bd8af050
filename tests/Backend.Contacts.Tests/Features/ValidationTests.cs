using System.Text.Json;
using Backend.Data.Schema;
using Backend.Data.Validation;
using Backend.Kernel.Requests;
using Backend.Modules.Contacts;
using Backend.Modules.Contacts.Features.CreateContact;
using Backend.Modules.Contacts.Features.ListContacts;
using Backend.Modules.Contacts.Features.UpdateContact;
using Backend.Modules.Contacts.Features.UpsertContact;

namespace Backend.Contacts.Tests.Features;

/// <summary>Every field against its rules, in each of the three commands that take it.</summary>
public sealed class ValidationTests
{
    private const string Rocket = "\U0001F680";

    [TestCaseSource(nameof(WrongTexts))]
    public void Validate_AWrongText_NamesTheFieldAndTheRule(string field, string? value, string rule)
    {
        foreach (var request in Requests(field, value))
            Assert.That(Check(request), Is.EqualTo(new Dictionary<string, string[]> { [field] = [rule] }), request.GetType().Name);
    }

    [TestCaseSource(nameof(RightTexts))]
    public void Validate_AtTheLimits_FindsNothing(string field, string value)
    {
        foreach (var request in Requests(field, value))
            Assert.That(Check(request), Is.Empty, request.GetType().Name);
    }

    [TestCase("[]", "must be an object")]
    [TestCase("\"text\"", "must be an object")]
    [TestCase("null", "must be an object")]
    [TestCase("33", "must be an object")]
    public void Validate_MetadataThatIsNoObject_IsRefused(string metadata, string rule) => AssertMetadata(Json.Parse(metadata), rule);

    [Test]
    public void Validate_MetadataThatIsTooDeep_IsRefused()
    {
        AssertMetadata(Json.Nested(33), "must be at most 32 levels deep");
        Assert.That(Check(new CreateContact { Name = "Ann", Metadata = Json.Nested(32) }), Is.Empty);
    }

    [Test]
    public void Validate_AnUnknownType_IsRefused() =>
        Assert.That(Check(new CreateContact { Name = "Ann", Type = (ContactType)99 }).Keys, Is.EqualTo(new[] { "type" }));

    [Test]
    public void Validate_SeveralWrongFields_NamesThemAll() => Assert.That(
        Check(new CreateContact { Name = "", Email = "x", Phone = new string('1', 51) }).Keys,
        Is.EquivalentTo(new[] { "name", "email", "phone" }));

    [Test]
    public void Validate_APatchThatLeavesEverythingOut_FindsNothing() =>
        Assert.That(Check(new UpdateContact(Guid.CreateVersion7(), null, new ContactFields())), Is.Empty);

    [Test]
    public void Validate_APatchThatEmptiesOptionalFields_FindsNothing() => Assert.That(
        Check(new UpdateContact(Guid.CreateVersion7(), null, new ContactFields { Email = (string?)null, Phone = (string?)null, Notes = (string?)null })),
        Is.Empty);

    [Test]
    public void Validate_AListWithAnUnknownSort_NamesTheKeys() => Assert.That(
        Check(new ListContacts { Sort = "email" })["sort"],
        Is.EqualTo(new[] { "must be one of createdAt, -createdAt, updatedAt, -updatedAt, name, -name" }));

    private static IEnumerable<TestCaseData> WrongTexts() =>
    [
        new("name", "", "must not be blank"),
        new("name", " \t", "must not be blank"),
        new("name", new string('x', 256), "must be at most 255 characters long"),
        new("name", "a\0b", "must not contain the NUL character"),
        new("email", "ann", "must be an email address"),
        new("email", "", "must be an email address"),
        new("email", "@example.org", "must be an email address"),
        new("email", "ann@", "must be an email address"),
        new("email", "ann@b@c", "must be an email address"),
        new("email", "an n@example.org", "must be an email address"),
        new("email", new string('x', 254) + "@", "must be an email address"),
        new("email", "a@" + new string('x', 254), "must be at most 255 characters long"),
        new("phone", new string('1', 51), "must be at most 50 characters long"),
        new("phone", "1\0", "must not contain the NUL character"),
        new("notes", new string('x', 10_001), "must be at most 10000 characters long"),
        new("notes", "\0", "must not contain the NUL character"),
    ];

    private static IEnumerable<TestCaseData> RightTexts() =>
    [
        new("name", "x"),
        new("name", new string('x', 255)),
        new("name", string.Concat(Enumerable.Repeat(Rocket, 255))),
        new("email", "a@b"),
        new("email", "a@" + new string('x', 253)),
        new("phone", new string('1', 50)),
        new("notes", new string('x', 10_000)),
    ];

    private static IEnumerable<IValidated> Requests(string field, string? value)
    {
        yield return new CreateContact
        {
            Name = field == "name" ? value! : "Ann",
            Email = field == "email" ? value : null,
            Phone = field == "phone" ? value : null,
            Notes = field == "notes" ? value : null,
        };
        yield return new UpsertContact
        {
            Name = field == "name" ? value! : "Ann",
            Email = field == "email" ? value! : "ann@example.org",
            Phone = field == "phone" ? value : null,
            Notes = field == "notes" ? value : null,
        };
        yield return new UpdateContact(Guid.CreateVersion7(), null, new ContactFields
        {
            Name = field == "name" ? value! : default(Optional<string>),
            Email = field == "email" ? value : default(Optional<string?>),
            Phone = field == "phone" ? value : default(Optional<string?>),
            Notes = field == "notes" ? value : default(Optional<string?>),
        });
    }

    private static void AssertMetadata(JsonElement metadata, string rule)
    {
        IValidated[] requests =
        [
            new CreateContact { Name = "Ann", Metadata = metadata },
            new UpsertContact { Name = "Ann", Email = "ann@example.org", Metadata = metadata },
            new UpdateContact(Guid.CreateVersion7(), null, new ContactFields { Metadata = metadata }),
        ];
        foreach (var request in requests)
            Assert.That(Check(request), Is.EqualTo(new Dictionary<string, string[]> { ["metadata"] = [rule] }), request.GetType().Name);
    }

    private static IReadOnlyDictionary<string, string[]> Check(IValidated request)
    {
        var violations = new Violations();
        request.Validate(violations);
        return violations.ByField;
    }
}
