using Backend.Modules.Contacts;
using Backend.Modules.Contacts.Features.CreateContact;
using Backend.Modules.Contacts.Features.ListContacts;
using Backend.Modules.Contacts.Features.UpdateContact;

namespace Backend.Contacts.Tests.Features;

/// <summary>Organization A has three contacts; B has one that fits every search.</summary>
public sealed class ListContactsTests : ContactsFixture
{
    [SetUp]
    public async Task CreateContacts()
    {
        await SendAsync(A, new CreateContact { Name = "Ann Berg", Email = "ann@example.org", Phone = "555-0100", Notes = "sells cheese" });
        await SendAsync(A, new CreateContact { Name = "Bob_100%", Email = "bob@example.org", Type = ContactType.Company, Notes = "buys blue cheese" });
        var retired = await SendAsync(A, new CreateContact { Name = "cecil", Type = ContactType.Partner });
        await SendAsync(A, new UpdateContact(retired.Id, null, new ContactFields { IsActive = false }));
        await SendAsync(B, new CreateContact { Name = "Ann Bob_100% cecil 555-0100", Email = "ann@example.org", Notes = "blue cheese" });
    }

    [TestCase("ann", "Ann Berg")]
    [TestCase("BERG", "Ann Berg")]
    [TestCase("@example", "Ann Berg, Bob_100%")]
    [TestCase("555", "Ann Berg")]
    [TestCase("_100%", "Bob_100%")]
    [TestCase("b_b", "")]
    [TestCase("%", "Bob_100%")]
    [TestCase("cheese", "")]
    [TestCase("\\", "")]
    [TestCase("", "Ann Berg, Bob_100%, cecil")]
    public async Task Search_FindsAPartOfNameEmailOrPhone(string search, string expected) =>
        await AssertListedAsync(new ListContacts { Search = search }, expected);

    [TestCase("cheese", "Ann Berg, Bob_100%")]
    [TestCase("CHEESE buys", "Bob_100%")]
    [TestCase("\"blue cheese\"", "Bob_100%")]
    [TestCase("\"cheese blue\"", "")]
    [TestCase("cheese -blue", "Ann Berg")]
    [TestCase("berg or blue", "Ann Berg, Bob_100%")]
    [TestCase("chees", "")]
    [TestCase("555-0100", "Ann Berg")]
    [TestCase("ann@example.org", "Ann Berg")]
    [TestCase("'unclosed \" & | ! (", "")]
    public async Task Q_FindsWordsAsWebSearchBoxesDo(string q, string expected) =>
        await AssertListedAsync(new ListContacts { Q = q }, expected);

    [Test]
    public async Task Type_KeepsThatTypeOnly() => await AssertListedAsync(new ListContacts { Type = ContactType.Company }, "Bob_100%");

    [TestCase(true, "Ann Berg, Bob_100%")]
    [TestCase(false, "cecil")]
    public async Task IsActive_KeepsThoseOnly(bool isActive, string expected) =>
        await AssertListedAsync(new ListContacts { IsActive = isActive }, expected);

    [Test]
    public async Task Filters_HoldTogether() =>
        await AssertListedAsync(new ListContacts { Search = "b", Q = "cheese", Type = ContactType.Individual, IsActive = true }, "Ann Berg");

    [Test]
    public async Task Pages_OfAnotherOrganization_AreApart()
    {
        var page = await SendAsync(B, new ListContacts { Page = 1 });

        Assert.That(page.Data.Select(contact => contact.Name), Is.EqualTo(new[] { "Ann Bob_100% cecil 555-0100" }));
        Assert.That(page.Pagination!.Total, Is.EqualTo(1));
    }

    [Test]
    public async Task Sort_WhenNotGiven_IsNewestFirst()
    {
        var page = await SendAsync(A, new ListContacts());

        Assert.That(page.Data.Select(contact => contact.CreatedAt), Is.Ordered.Descending);
        Assert.That(page.Data, Has.Count.EqualTo(3));
    }

    private async Task AssertListedAsync(ListContacts query, string expected)
    {
        var page = await SendAsync(A, query with { Sort = "name" });

        Assert.That(string.Join(", ", page.Data.Select(contact => contact.Name)), Is.EqualTo(expected));
    }
}
