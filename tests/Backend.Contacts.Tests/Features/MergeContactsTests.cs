using Backend.Kernel.Errors;
using Backend.Modules.Contacts;
using Backend.Modules.Contacts.Features.CreateContact;
using Backend.Modules.Contacts.Features.DeleteContact;
using Backend.Modules.Contacts.Features.GetContact;
using Backend.Modules.Contacts.Features.MergeContacts;

namespace Backend.Contacts.Tests.Features;

public sealed class MergeContactsTests : ContactsFixture
{
    [Test]
    public async Task Merge_KeepsTheSurvivorsFields_AndFillsTheMissing()
    {
        var survivor = await SendAsync(A, new CreateContact { Name = "Ann", Notes = "mine", Metadata = Json.Parse("""{"a":1,"n":{"x":1}}""") });
        var duplicate = await SendAsync(A, new CreateContact
        {
            Name = "Anna", Email = "ann@example.org", Phone = "1", Type = ContactType.Partner, Notes = "theirs", Metadata = Json.Parse("""{"a":2,"b":3,"n":{"x":2,"y":2}}"""),
        });

        var merged = await MergeAsync(survivor.Id, duplicate.Id);

        using (Assert.EnterMultipleScope())
        {
            Assert.That((merged.Id, merged.Name, merged.Email, merged.Phone, merged.Type, merged.Notes), Is.EqualTo((survivor.Id, "Ann", "ann@example.org", "1", ContactType.Individual, "mine")));
            Assert.That(System.Text.Json.JsonElement.DeepEquals(merged.Metadata, Json.Parse("""{"a":1,"b":3,"n":{"x":1,"y":2}}""")), merged.Metadata.GetRawText());
            Assert.That(merged.Version, Is.EqualTo(2));
            Assert.That((await SendAsync(A, new GetContact(survivor.Id))).Version, Is.EqualTo(2));
        }
    }

    [Test]
    public async Task Merge_DeletesTheDuplicate_AndRemembersWhereItWent()
    {
        var first = await CreateAsync(A, "Ann", "ann@example.org");
        var second = await CreateAsync(A, "Anna");
        var third = await CreateAsync(A, "Annika");

        await MergeAsync(second.Id, first.Id);
        await MergeAsync(third.Id, second.Id);

        await Assert.ThrowsAsync<NotFoundException>(() => SendAsync(A, new GetContact(first.Id)));
        await Assert.ThrowsAsync<NotFoundException>(() => SendAsync(A, new GetContact(second.Id)));
        Assert.That(
            await Host.ReadAsync<long>("select count(*) from contacts.contacts where deleted_at is not null and merged_into = $1 and id in ($2, $3)", third.Id, first.Id, second.Id),
            Is.EqualTo(2));
        Assert.That((await SendAsync(A, new GetContact(third.Id))).Email, Is.EqualTo("ann@example.org"));
    }

    [Test]
    public async Task Merge_IntoItself_IsInvalid()
    {
        var contact = await CreateAsync(A, "Ann");

        var refusal = await Assert.ThrowsAsync<ValidationException>(() => MergeAsync(contact.Id, contact.Id));

        Assert.That(refusal!.Errors.Keys, Is.EqualTo(new[] { "duplicateId" }));
    }

    [Test]
    public async Task Merge_WithWhatIsNotThere_IsNotFoundAndChangesNothing()
    {
        var mine = await CreateAsync(A, "Ann");
        var gone = await CreateAsync(A, "Gone");
        await SendAsync(A, new DeleteContact(gone.Id, null));
        var theirs = await CreateAsync(B, "Ben");

        foreach (var other in new[] { gone.Id, theirs.Id, Guid.CreateVersion7() })
        {
            await Assert.ThrowsAsync<NotFoundException>(() => MergeAsync(mine.Id, other));
            await Assert.ThrowsAsync<NotFoundException>(() => MergeAsync(other, mine.Id));
        }

        Assert.That((await SendAsync(A, new GetContact(mine.Id))).Version, Is.EqualTo(1));
        Assert.That((await SendAsync(B, new GetContact(theirs.Id))).Version, Is.EqualTo(1));
    }

    [TestCase(2L, null)]
    [TestCase(null, 2L)]
    public async Task Merge_WithAnotherVersionOfEither_IsRefused(long? survivorVersion, long? duplicateVersion)
    {
        var survivor = await CreateAsync(A, "Ann");
        var duplicate = await CreateAsync(A, "Anna");

        await Assert.ThrowsAsync<VersionMismatchException>(
            () => SendAsync(A, new MergeContacts(survivor.Id, survivorVersion, new Duplicate { DuplicateId = duplicate.Id, DuplicateVersion = duplicateVersion })));

        Assert.That((await SendAsync(A, new GetContact(duplicate.Id))).Name, Is.EqualTo("Anna"));
    }

    [Test]
    public async Task Merge_OfTwoIntoEachOther_AtOnce_LeavesOne()
    {
        var one = await CreateAsync(A, "Ann");
        var other = await CreateAsync(A, "Anna");

        var outcomes = await Task.WhenAll(TryAsync(one.Id, other.Id), TryAsync(other.Id, one.Id));

        Assert.That(outcomes.Count(merged => merged), Is.EqualTo(1));
    }

    private async Task<bool> TryAsync(Guid survivor, Guid duplicate)
    {
        try
        {
            await MergeAsync(survivor, duplicate);
            return true;
        }
        catch (NotFoundException)
        {
            return false;
        }
    }

    private Task<ContactDetails> MergeAsync(Guid survivor, Guid duplicate) => SendAsync(A, new MergeContacts(survivor, null, new Duplicate { DuplicateId = duplicate }));
}
