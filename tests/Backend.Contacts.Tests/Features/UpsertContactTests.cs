using Backend.Data.Mutation;
using Backend.Kernel.Identity;
using Backend.Modules.Contacts;
using Backend.Modules.Contacts.Features.DeleteContact;
using Backend.Modules.Contacts.Features.GetContact;
using Backend.Modules.Contacts.Features.UpsertContact;

namespace Backend.Contacts.Tests.Features;

public sealed class UpsertContactTests : ContactsFixture
{
    private const string Email = "ann@example.org";

    [Test]
    public async Task Upsert_OfANewEmail_Inserts()
    {
        var result = await UpsertAsync(A, "Ann");

        Assert.That((result.Inserted, result.Row.Name, result.Row.Version), Is.EqualTo((true, "Ann", 1L)));
    }

    [Test]
    public async Task Upsert_OfAKnownEmail_ReplacesEveryField()
    {
        var first = await SendAsync(A, new UpsertContact
        {
            Email = Email, Name = "Ann", Phone = "1", Type = ContactType.Partner, IsActive = false, Notes = "n", Metadata = Json.Parse("""{"a":1}"""),
        });

        var second = await UpsertAsync(A, "Anna");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(second.Inserted, Is.False);
            Assert.That(second.Row.Id, Is.EqualTo(first.Row.Id));
            Assert.That(second.Row.Name, Is.EqualTo("Anna"));
            Assert.That(second.Row.Phone, Is.Null);
            Assert.That(second.Row.Type, Is.EqualTo(ContactType.Individual));
            Assert.That(second.Row.IsActive);
            Assert.That(second.Row.Notes, Is.Null);
            Assert.That(second.Row.Metadata.GetRawText(), Is.EqualTo("{}"));
            Assert.That(second.Row.Version, Is.EqualTo(2));
            Assert.That(second.Row.CreatedAt, Is.EqualTo(first.Row.CreatedAt));
            Assert.That(second.Row.UpdatedAt, Is.GreaterThan(first.Row.UpdatedAt));
        }
    }

    [Test]
    public async Task Upsert_OfAnotherOrganizationsEmail_InsertsAndLeavesTheirs()
    {
        var theirs = await UpsertAsync(B, "Ben");

        var mine = await UpsertAsync(A, "Ann");

        Assert.That(mine.Inserted);
        Assert.That((await SendAsync(B, new GetContact(theirs.Row.Id))).Name, Is.EqualTo("Ben"));
    }

    [Test]
    public async Task Upsert_OfADeletedContactsEmail_Inserts()
    {
        var first = await UpsertAsync(A, "Ann");
        await SendAsync(A, new DeleteContact(first.Row.Id, Version: null));

        var second = await UpsertAsync(A, "Anna");

        Assert.That(second.Inserted);
        Assert.That(second.Row.Id, Is.Not.EqualTo(first.Row.Id));
    }

    [Test]
    public async Task Upsert_ByManyAtOnce_InsertsOnce()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => UpsertAsync(A, $"Ann {i}")));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(results.Count(result => result.Inserted), Is.EqualTo(1));
            Assert.That(results.Select(result => result.Row.Id).Distinct().Count(), Is.EqualTo(1));
            Assert.That(results.Max(result => result.Row.Version), Is.EqualTo(8));
        }
    }

    private Task<Upserted<ContactDetails>> UpsertAsync(OrganizationContext caller, string name) =>
        SendAsync(caller, new UpsertContact { Email = Email, Name = name });
}
