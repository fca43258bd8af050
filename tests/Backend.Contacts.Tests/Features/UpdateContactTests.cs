using System.Text.Json;
using Backend.Data.Execution.Errors;
using Backend.Kernel.Errors;
using Backend.Modules.Contacts;
using Backend.Modules.Contacts.Features.CreateContact;
using Backend.Modules.Contacts.Features.GetContact;
using Backend.Modules.Contacts.Features.UpdateContact;

namespace Backend.Contacts.Tests.Features;

public sealed class UpdateContactTests : ContactsFixture
{
    [Test]
    public async Task Update_ChangesWhatIsSet_AndRaisesTheVersion()
    {
        var contact = await CreateAsync(A, "Ann", "ann@example.org");

        var changed = await UpdateAsync(contact, new ContactFields { Name = "Anna", Type = ContactType.Company, IsActive = false });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(changed.Name, Is.EqualTo("Anna"));
            Assert.That(changed.Type, Is.EqualTo(ContactType.Company));
            Assert.That(changed.IsActive, Is.False);
            Assert.That(changed.Email, Is.EqualTo("ann@example.org"));
            Assert.That(changed.Version, Is.EqualTo(2));
            Assert.That(changed.CreatedAt, Is.EqualTo(contact.CreatedAt));
            Assert.That(changed.UpdatedAt, Is.GreaterThan(contact.UpdatedAt));
        }
    }

    [Test]
    public async Task Update_WithNull_EmptiesTheField()
    {
        var contact = await CreateAsync(A, "Ann", "ann@example.org");

        Assert.That((await UpdateAsync(contact, new ContactFields { Email = (string?)null })).Email, Is.Null);
    }

    [Test]
    public async Task Update_WithNothingSet_ChangesNothing()
    {
        var contact = await CreateAsync(A, "Ann");

        var same = await UpdateAsync(contact, new ContactFields());

        Assert.That((same.Version, same.UpdatedAt), Is.EqualTo((contact.Version, contact.UpdatedAt)));
    }

    [Test]
    public async Task Update_MergesMetadataMemberByMember()
    {
        var contact = await SendAsync(A, new CreateContact { Name = "Ann", Metadata = Json.Parse("""{"a":1,"b":{"c":2,"d":3},"e":[1]}""") });

        var changed = await UpdateAsync(contact, new ContactFields { Metadata = Json.Parse("""{"a":null,"b":{"c":4},"e":[2],"f":true}""") });

        Assert.That(JsonElement.DeepEquals(changed.Metadata, Json.Parse("""{"b":{"c":4,"d":3},"e":[2],"f":true}""")), changed.Metadata.GetRawText());
    }

    [Test]
    public async Task Update_WithTheVersionOfTheContact_Succeeds()
    {
        var contact = await CreateAsync(A, "Ann");

        Assert.That((await UpdateAsync(contact, new ContactFields { Name = "Anna" }, contact.Version)).Version, Is.EqualTo(2));
    }

    [Test]
    public async Task Update_WithAnotherVersion_IsRefusedAndChangesNothing()
    {
        var contact = await CreateAsync(A, "Ann");
        await UpdateAsync(contact, new ContactFields { Name = "Anna" });

        await Assert.ThrowsAsync<VersionMismatchException>(() => UpdateAsync(contact, new ContactFields { Name = "Eve" }, contact.Version));

        Assert.That((await SendAsync(A, new GetContact(contact.Id))).Name, Is.EqualTo("Anna"));
    }

    [Test]
    public async Task Update_ByTwoCallersWithOneVersion_LetsOneThrough()
    {
        var contact = await CreateAsync(A, "Ann");

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(async i =>
        {
            try
            {
                await UpdateAsync(contact, new ContactFields { Name = $"Ann {i}" }, contact.Version);
                return true;
            }
            catch (VersionMismatchException)
            {
                return false;
            }
        }));

        Assert.That(outcomes.Count(succeeded => succeeded), Is.EqualTo(1));
    }

    [Test]
    public async Task Update_ToAnEmailInUse_IsRefused()
    {
        await CreateAsync(A, "Ann", "ann@example.org");
        var contact = await CreateAsync(A, "Eve");

        await Assert.ThrowsAsync<UniqueViolationException>(() => UpdateAsync(contact, new ContactFields { Email = "ann@example.org" }));
    }

    [Test]
    public async Task Update_OfAnotherOrganizationsContact_IsNotFoundAndChangesNothing()
    {
        var theirs = await CreateAsync(B, "Ben");

        await Assert.ThrowsAsync<NotFoundException>(() => UpdateAsync(theirs, new ContactFields { Name = "mine" }));

        Assert.That((await SendAsync(B, new GetContact(theirs.Id))).Name, Is.EqualTo("Ben"));
    }

    private Task<ContactDetails> UpdateAsync(ContactDetails contact, ContactFields fields, long? version = null) =>
        SendAsync(A, new UpdateContact(contact.Id, version, fields));
}
