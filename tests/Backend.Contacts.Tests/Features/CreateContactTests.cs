using System.Text.Json;
using Backend.Data.Execution.Errors;
using Backend.Kernel.Errors;
using Backend.Modules.Contacts;
using Backend.Modules.Contacts.Features.CreateContact;
using Backend.Modules.Contacts.Features.DeleteContact;
using Backend.Modules.Contacts.Features.GetContact;

namespace Backend.Contacts.Tests.Features;

public sealed class CreateContactTests : ContactsFixture
{
    [Test]
    public async Task Create_WithEveryField_AnswersAndStoresThem()
    {
        var created = await SendAsync(A, new CreateContact
        {
            Name = "Ann",
            Email = "ann@example.org",
            Phone = "+1 555 0100",
            Type = ContactType.Partner,
            Notes = "met in Oslo",
            Metadata = Json.Parse("""{"tags":["vip"]}"""),
        });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(created.Id.Version, Is.EqualTo(7));
            Assert.That(created.Name, Is.EqualTo("Ann"));
            Assert.That(created.Email, Is.EqualTo("ann@example.org"));
            Assert.That(created.Phone, Is.EqualTo("+1 555 0100"));
            Assert.That(created.Type, Is.EqualTo(ContactType.Partner));
            Assert.That(created.Notes, Is.EqualTo("met in Oslo"));
            Assert.That(JsonElement.DeepEquals(created.Metadata, Json.Parse("""{"tags":["vip"]}""")));
        }

        AssertSame(await SendAsync(A, new GetContact(created.Id)), created);
    }

    [Test]
    public async Task Create_WithANameOnly_TakesTheDefaults()
    {
        var created = await CreateAsync(A, "Ann");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(created.Type, Is.EqualTo(ContactType.Individual));
            Assert.That(created.IsActive);
            Assert.That(created.Metadata.GetRawText(), Is.EqualTo("{}"));
            Assert.That(created.Version, Is.EqualTo(1));
            Assert.That(created.UpdatedAt, Is.EqualTo(created.CreatedAt));
            Assert.That(created.Email, Is.Null);
        }
    }

    [Test]
    public async Task Create_WithAnEmailInUse_IsRefusedInThatOrganizationOnly()
    {
        await CreateAsync(A, "Ann", "ann@example.org");

        var refusal = (await Assert.ThrowsAsync<UniqueViolationException>(() => CreateAsync(A, "Eve", "ann@example.org")))!;

        Assert.That(refusal.Details.Constraint, Is.EqualTo("contacts_email_key"));
        Assert.That((await CreateAsync(B, "Eve", "ann@example.org")).Name, Is.EqualTo("Eve"));
    }

    [Test]
    public async Task Create_WithoutAnEmail_NeverCollides()
    {
        var first = await CreateAsync(A, "Ann");
        var second = await CreateAsync(A, "Ann");

        Assert.That(second.Id, Is.Not.EqualTo(first.Id));
    }

    [Test]
    public async Task Create_WithTheEmailOfADeletedContact_IsFine()
    {
        var first = await CreateAsync(A, "Ann", "ann@example.org");
        await SendAsync(A, new DeleteContact(first.Id, Version: null));

        Assert.That((await CreateAsync(A, "Eve", "ann@example.org")).Id, Is.Not.EqualTo(first.Id));
    }

    [Test]
    public async Task Get_OfAnotherOrganizationsContact_IsLikeAnUnknownOne()
    {
        var theirs = await CreateAsync(B, "Ben");

        var foreign = await Assert.ThrowsAsync<NotFoundException>(() => SendAsync(A, new GetContact(theirs.Id)));
        var unknown = await Assert.ThrowsAsync<NotFoundException>(() => SendAsync(A, new GetContact(Guid.CreateVersion7())));

        Assert.That(foreign!.Message, Is.EqualTo(unknown!.Message));
    }

    private static void AssertSame(ContactDetails actual, ContactDetails expected)
    {
        Assert.That(actual with { Metadata = default }, Is.EqualTo(expected with { Metadata = default }));
        Assert.That(JsonElement.DeepEquals(actual.Metadata, expected.Metadata));
    }
}
