using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Validation;
using Backend.Kernel.Http.Json;
using Backend.Kernel.Requests;
using Backend.Messages;
using Backend.Modules.Contacts.Events;
using Backend.Modules.Contacts.Schema;
using MediatR;

namespace Backend.Modules.Contacts.Features.MergeContacts;

using static Backend.Modules.Contacts.Schema.Tables;

/// <summary>The body of a merge.</summary>
internal sealed record Duplicate
{
    public required Guid DuplicateId { get; init; }

    /// <summary>The version that the duplicate was read at; null takes any.</summary>
    public long? DuplicateVersion { get; init; }
}

/// <summary>Two contacts become one: what refers to the duplicate refers to the survivor, which gains what it lacked.</summary>
internal sealed record MergeContacts(Guid Id, long? Version, Duplicate Duplicate) : ICommand<ContactDetails>, IValidated
{
    public void Validate(Violations violations)
    {
        if (Duplicate.DuplicateId == Id)
            violations.Add("duplicateId", "must be another contact");
    }
}

internal sealed class MergeContactsHandler(IUnitOfWork unitOfWork, IReadOnlyList<IContactReferences> references, TimeProvider clock)
    : IRequestHandler<MergeContacts, ContactDetails>
{
    public async Task<ContactDetails> Handle(MergeContacts request, CancellationToken cancellationToken)
    {
        var duplicateId = request.Duplicate.DuplicateId;
        var contacts = await LockedContact.ReadAllAsync(unitOfWork, [request.Id, duplicateId], cancellationToken);
        var survivor = contacts[request.Id].At(request.Version);
        var duplicate = contacts[duplicateId].At(request.Duplicate.DuplicateVersion);

        foreach (var module in references)
            module.MoveAll(unitOfWork, duplicateId, request.Id);
        ActivityLog.MoveAll(unitOfWork, duplicateId, request.Id);
        ActivityLog.Add(unitOfWork, request.Id, ActivityKind.ContactMerged, duplicateId, clock.GetUtcNow());
        RetireDuplicate(request.Id, duplicateId);
        return await FillAsync(survivor, Missing(survivor, duplicate), cancellationToken);
    }

    // Before the survivor is filled: its address may be the duplicate's, and two that are not deleted never share one.
    private void RetireDuplicate(Guid id, Guid duplicateId)
    {
        unitOfWork.Update(Contacts)
            .Set(Contacts.DeletedAt, clock.GetUtcNow())
            .Set(Contacts.MergedInto, id)
            .Where(Contacts.Id.Eq(duplicateId))
            .Queue(expectedRows: 1);
        // What was merged into the duplicate before leads to the survivor in one step.
        unitOfWork.Update(Contacts).Set(Contacts.MergedInto, id).Where(Contacts.MergedInto.Eq(duplicateId)).Queue();
    }

    private async Task<ContactDetails> FillAsync(Contact survivor, ContactPatch missing, CancellationToken cancellationToken)
    {
        var filled = await unitOfWork.Update(Contacts).Set(missing).Where(Contacts.Id.Eq(survivor.Id)).ReturningFirstAsync(cancellationToken);
        return filled!.ToDetails();
    }

    private static ContactPatch Missing(Contact survivor, Contact duplicate) => new()
    {
        Email = survivor.Email ?? duplicate.Email,
        Phone = survivor.Phone ?? duplicate.Phone,
        Notes = survivor.Notes ?? duplicate.Notes,
        Metadata = MergePatch.Apply(duplicate.Metadata, survivor.Metadata),
    };
}
