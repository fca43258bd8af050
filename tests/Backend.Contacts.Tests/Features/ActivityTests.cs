using Backend.Data.Execution;
using Backend.Kernel.Errors;
using Backend.Modules.Contacts;
using Backend.Modules.Contacts.Events;
using Backend.Modules.Contacts.Features.DeleteContact;
using Backend.Modules.Contacts.Features.ListActivity;
using Backend.Modules.Contacts.Features.MergeContacts;
using Backend.Modules.Orders;
using Autofac;

namespace Backend.Contacts.Tests.Features;

/// <summary>Events as their jobs hand them over; that each is handed over once is the kernel's to test.</summary>
public sealed class ActivityTests : ContactsFixture
{
    private static readonly DateTimeOffset Noon = new(2026, 5, 1, 12, 0, 0, TimeSpan.Zero);

    [Test]
    public async Task Activity_IsListedTheLatestFirst()
    {
        var contact = await CreateAsync(A, "Ann");
        var order = Guid.CreateVersion7();
        await PlacedAsync(contact.Id, order, Noon);
        await HandleAsync((handler, ct) => handler.HandleAsync(new OrderPaid(order, contact.Id, 100, "USD", Noon.AddHours(1)), null!, ct));

        var first = await ListAsync(contact.Id, new ActivityQuery { PageSize = 1 });
        var second = await ListAsync(contact.Id, new ActivityQuery { PageSize = 1, Cursor = first.NextCursor });

        Assert.That(first.Data.Concat(second.Data).Select(entry => (entry.Kind, entry.SubjectId, entry.OccurredAt)), Is.EqualTo(new[]
        {
            (ActivityKind.OrderPaid, order, Noon.AddHours(1)), (ActivityKind.OrderPlaced, order, Noon),
        }));
        Assert.That(second.NextCursor, Is.Null);
    }

    [Test]
    public async Task Activity_MovesWithAMerge_AndComesAfterItToTheSurvivor()
    {
        var survivor = await CreateAsync(A, "Ann");
        var duplicate = await CreateAsync(A, "Anna");
        await PlacedAsync(duplicate.Id, Guid.CreateVersion7(), Noon);
        await SendAsync(A, new MergeContacts(survivor.Id, null, new Duplicate { DuplicateId = duplicate.Id }));
        await PlacedAsync(duplicate.Id, Guid.CreateVersion7(), Noon.AddHours(1));

        var entries = (await ListAsync(survivor.Id, new ActivityQuery { Sort = "occurredAt" })).Data;

        Assert.That(entries.Select(entry => entry.Kind), Is.EqualTo(new[] { ActivityKind.OrderPlaced, ActivityKind.OrderPlaced, ActivityKind.ContactMerged }));
        Assert.That(entries[^1].SubjectId, Is.EqualTo(duplicate.Id));
        await Assert.ThrowsAsync<NotFoundException>(() => ListAsync(duplicate.Id, new ActivityQuery()));
    }

    [Test]
    public async Task Activity_OfADeletedOrForeignContact_IsNotFound()
    {
        var gone = await CreateAsync(A, "Ann");
        await PlacedAsync(gone.Id, Guid.CreateVersion7(), Noon);
        await SendAsync(A, new DeleteContact(gone.Id, null));
        var theirs = await CreateAsync(B, "Ben");

        await Assert.ThrowsAsync<NotFoundException>(() => ListAsync(gone.Id, new ActivityQuery()));
        await Assert.ThrowsAsync<NotFoundException>(() => ListAsync(theirs.Id, new ActivityQuery()));
    }

    [Test]
    public async Task Activity_OfAnEventThatNamesAnotherOrganizationsContact_IsNotRecorded()
    {
        var theirs = await CreateAsync(B, "Ben");

        await PlacedAsync(theirs.Id, Guid.CreateVersion7(), Noon);

        Assert.That((await SendAsync(B, new ListActivity(theirs.Id, new ActivityQuery()))).Data, Is.Empty);
    }

    private Task PlacedAsync(Guid contact, Guid order, DateTimeOffset at) =>
        HandleAsync((handler, ct) => handler.HandleAsync(new OrderPlaced(order, contact, 100, "USD", at), null!, ct));

    private Task HandleAsync(Func<OrderActivity, CancellationToken, Task> handle) => Host.Container.Resolve<Database>().RunAsync(
        A.Organization,
        UnitOfWorkOptions.ReadWrite,
        async (unitOfWork, ct) =>
        {
            await handle(new OrderActivity(unitOfWork), ct);
            return true;
        },
        CancellationToken.None);

    private Task<Kernel.Listing.Listing<ContactActivity>> ListAsync(Guid contact, ActivityQuery query) => SendAsync(A, new ListActivity(contact, query));
}
