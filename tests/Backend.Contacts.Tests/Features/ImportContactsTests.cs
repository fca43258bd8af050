using Backend.Kernel.Http.Streaming;
using Backend.Modules.Contacts;
using Backend.Modules.Contacts.Features;
using Backend.Modules.Contacts.Features.ExportContacts;
using Backend.Modules.Contacts.Features.GetContact;
using Backend.Modules.Contacts.Features.ImportContacts;
using Backend.Modules.Contacts.Features.ListContacts;

namespace Backend.Contacts.Tests.Features;

/// <summary>The lines: 0 is a contact that exists already, 1 and 3 have one address, 2 has none, 4 breaks two rules.</summary>
public sealed class ImportContactsTests : ContactsFixture
{
    private static readonly ContactLine[] Lines =
    [
        new() { Name = "Ann", Email = "ann@example.org", Notes = "new" },
        new() { Name = "Ben", Email = "ben@example.org", IsActive = false, Metadata = Json.Parse("""{"a":1}""") },
        new() { Name = "Cleo" },
        new() { Name = "Benedict", Email = "ben@example.org" },
        new() { Name = " ", Email = "no address" },
    ];

    private ContactDetails ann = null!;

    [SetUp]
    public async Task CreateAnn()
    {
        ann = await CreateAsync(A, "Ann", "ann@example.org");
        await CreateAsync(B, "Theirs", "ben@example.org");
    }

    [TestCase("Fail", "Failed, Created, Created, Failed, Failed")]
    [TestCase("Skip", "Skipped, Created, Created, Skipped, Failed")]
    [TestCase("Update", "Updated, Created, Created, Updated, Failed")]
    public async Task Import_AnswersEachLine_AsTheRuleForDuplicatesSays(string rule, string expected)
    {
        var outcomes = await ImportAsync(rule);

        Assert.That(string.Join(", ", outcomes.Select(outcome => outcome.Status)), Is.EqualTo(expected));
    }

    [TestCase("Fail", "Ann, Ben, Cleo")]
    [TestCase("Skip", "Ann, Ben, Cleo")]
    [TestCase("Update", "Ann, Benedict, Cleo")]
    public async Task Import_WritesWhatItAnswered(string rule, string expected)
    {
        var outcomes = await ImportAsync(rule);

        var contacts = (await SendAsync(A, new ListContacts { Sort = "name" })).Data;
        Assert.That(string.Join(", ", contacts.Select(contact => contact.Name)), Is.EqualTo(expected));
        Assert.That(outcomes.Where(outcome => outcome.Id is not null).Select(outcome => outcome.Id!.Value).Distinct(), Is.SubsetOf(contacts.Select(contact => contact.Id)));
        Assert.That((await SendAsync(B, new ListContacts())).Data.Single().Name, Is.EqualTo("Theirs"));
    }

    [Test]
    public async Task Import_OfALineThatBreaksRules_NamesTheFields()
    {
        var outcomes = await ImportAsync("Fail");

        Assert.That((outcomes[4].Code, string.Join(", ", outcomes[4].Errors!.Keys)), Is.EqualTo(("validation_failed", "name, email")));
        Assert.That(outcomes[0].Code, Is.EqualTo("already_exists"));
    }

    [Test]
    public async Task Import_UnderSkip_NamesTheContactThatIsThere()
    {
        var outcomes = await ImportAsync("Skip");

        Assert.That((outcomes[0].Id, outcomes[3].Id), Is.EqualTo((ann.Id, outcomes[1].Id)));
        Assert.That(await SendAsync(A, new GetContact(ann.Id)), Is.EqualTo(ann).Using<ContactDetails>((x, y) => x.Version == y.Version && x.Notes == y.Notes));
    }

    [Test]
    public async Task Import_Again_UnderUpdate_ChangesNothing()
    {
        await SendAsync(A, new ImportContacts([.. Lines.Take(2)], DuplicateRule.Update));

        var again = await SendAsync(A, new ImportContacts([.. Lines.Take(2)], DuplicateRule.Update));

        Assert.That(again.Select(outcome => outcome.Status), Has.All.EqualTo(LineStatus.Unchanged));
        Assert.That((await SendAsync(A, new GetContact(again[0].Id!.Value))).Version, Is.EqualTo(2));
    }

    [Test]
    public async Task Export_OfMoreThanAPage_ImportsAsTheSame()
    {
        await SendAsync(A, new ImportContacts([.. Enumerable.Range(0, 750).Select(i => Lines[1] with { Name = $"n {i}", Email = $"{i}@example.org" })], DuplicateRule.Fail));
        var exported = await ExportAsync();

        await SendAsync(B, new ImportContacts(exported, DuplicateRule.Fail));

        var names = await Host.ReadAsync<long>(
            """
            select count(*) from (
                select name, email, phone, type, is_active, notes, metadata from contacts.contacts where organization_id = $1
                intersect
                select name, email, phone, type, is_active, notes, metadata from contacts.contacts where organization_id = $2) as same
            """,
            A.Organization.Value,
            B.Organization.Value);
        Assert.That((exported.Count, names), Is.EqualTo((751, 751L)));
    }

    private async Task<List<ContactLine>> ExportAsync()
    {
        List<ContactLine> lines = [];
        string? cursor = null;
        do
        {
            var page = await SendAsync(A, new ExportContacts(cursor));
            lines.AddRange(page.Data);
            cursor = page.NextCursor;
        }
        while (cursor is not null);
        return lines;
    }

    private Task<IReadOnlyList<LineOutcome>> ImportAsync(string rule) => SendAsync(A, new ImportContacts(Lines, Enum.Parse<DuplicateRule>(rule)));
}
