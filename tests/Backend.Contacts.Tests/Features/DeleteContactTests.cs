using Backend.Kernel.Errors;
using Backend.Modules.Contacts.Features.DeleteContact;
using Backend.Modules.Contacts.Features.GetContact;
using Backend.Modules.Contacts.Features.ListContacts;
using Backend.Modules.Contacts.Features.UpdateContact;

namespace Backend.Contacts.Tests.Features;

public sealed class DeleteContactTests : ContactsFixture
{
    [Test]
    public async Task Delete_HidesTheContact_AndKeepsItsRow()
    {
        var contact = await CreateAsync(A, "Ann");

        await SendAsync(A, new DeleteContact(contact.Id, Version: null));

        await Assert.ThrowsAsync<NotFoundException>(() => SendAsync(A, new GetContact(contact.Id)));
        await Assert.ThrowsAsync<NotFoundException>(() => SendAsync(A, new UpdateContact(contact.Id, null, new ContactFields { Name = "x" })));
        await Assert.ThrowsAsync<NotFoundException>(() => SendAsync(A, new DeleteContact(contact.Id, Version: null)));
        var list = await SendAsync(A, new ListContacts());
        Assert.That(list.Data, Is.Empty);
        Assert.That(await Host.ReadAsync<bool>("select deleted_at is not null from contacts.contacts where id = $1", contact.Id));
    }

    [Test]
    public async Task Delete_WithAnotherVersion_IsRefused()
    {
        var contact = await CreateAsync(A, "Ann");

        await Assert.ThrowsAsync<VersionMismatchException>(() => SendAsync(A, new DeleteContact(contact.Id, contact.Version + 1)));

        Assert.That((await SendAsync(A, new GetContact(contact.Id))).Name, Is.EqualTo("Ann"));
    }

    [Test]
    public async Task Delete_OfAnotherOrganizationsContact_IsNotFoundAndDeletesNothing()
    {
        var theirs = await CreateAsync(B, "Ben");

        await Assert.ThrowsAsync<NotFoundException>(() => SendAsync(A, new DeleteContact(theirs.Id, Version: null)));

        Assert.That((await SendAsync(B, new GetContact(theirs.Id))).Name, Is.EqualTo("Ben"));
    }
}
