using System.Text.Json;
using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Schema;
using Backend.Data.Validation;
using Backend.Kernel.Http.Json;
using Backend.Kernel.Requests;
using Backend.Messages;
using Backend.Modules.Contacts.Schema;
using MediatR;

namespace Backend.Modules.Contacts.Features.UpdateContact;

using static Backend.Modules.Contacts.Schema.Tables;

/// <summary>A merge patch: what is left out stays, null empties, metadata is merged member by member.</summary>
internal sealed record ContactFields
{
    public Optional<string> Name { get; init; }

    public Optional<string?> Email { get; init; }

    public Optional<string?> Phone { get; init; }

    public Optional<ContactType> Type { get; init; }

    public Optional<bool> IsActive { get; init; }

    public Optional<string?> Notes { get; init; }

    public Optional<JsonElement> Metadata { get; init; }

    public bool IsEmpty() =>
        !(Name.IsSet || Email.IsSet || Phone.IsSet || Type.IsSet || IsActive.IsSet || Notes.IsSet || Metadata.IsSet);
}

internal sealed record UpdateContact(Guid Id, long? Version, ContactFields Fields) : ICommand<ContactDetails>, IValidated
{
    public void Validate(Violations violations) => violations
        .Check("name", Fields.Name, Contacts.Name)
        .Check("email", Fields.Email, Contacts.Email)
        .Check("phone", Fields.Phone, Contacts.Phone)
        .Check("type", Fields.Type, Contacts.Type)
        .Check("notes", Fields.Notes, Contacts.Notes)
        .Check("metadata", Fields.Metadata, Contacts.Metadata);
}

internal sealed class UpdateContactHandler(IUnitOfWork unitOfWork) : IRequestHandler<UpdateContact, ContactDetails>
{
    public async Task<ContactDetails> Handle(UpdateContact request, CancellationToken cancellationToken)
    {
        var contact = await LockedContact.ReadAsync(unitOfWork, request.Id, request.Version, cancellationToken);
        if (request.Fields.IsEmpty())
            return contact.ToDetails();
        var changed = await unitOfWork.Update(Contacts)
            .Set(Patch(request.Fields, contact))
            .Where(Contacts.Id.Eq(request.Id))
            .ReturningFirstAsync(cancellationToken);
        return changed!.ToDetails();
    }

    private static ContactPatch Patch(ContactFields fields, Contact contact) => new()
    {
        Name = fields.Name,
        Email = fields.Email,
        Phone = fields.Phone,
        Type = fields.Type,
        IsActive = fields.IsActive,
        Notes = fields.Notes,
        Metadata = fields.Metadata.IsSet ? MergePatch.Apply(contact.Metadata, fields.Metadata.Value) : default(Optional<JsonElement>),
    };
}
