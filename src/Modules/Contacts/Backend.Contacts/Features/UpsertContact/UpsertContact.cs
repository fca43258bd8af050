using System.Text.Json;
using Backend.Data.Execution;
using Backend.Data.Mutation;
using Backend.Data.Query;
using Backend.Data.Schema;
using Backend.Data.Validation;
using Backend.Kernel.Requests;
using Backend.Messages;
using Backend.Modules.Contacts.Schema;
using MediatR;

namespace Backend.Modules.Contacts.Features.UpsertContact;

using static Backend.Modules.Contacts.Schema.Tables;

/// <summary>The contact with this email address, created or replaced.</summary>
internal sealed record UpsertContact : ICommand<Upserted<ContactDetails>>, IValidated
{
    public required string Email { get; init; }

    public required string Name { get; init; }

    public string? Phone { get; init; }

    public ContactType Type { get; init; } = ContactType.Individual;

    public bool IsActive { get; init; } = true;

    public string? Notes { get; init; }

    public Optional<JsonElement> Metadata { get; init; }

    public void Validate(Violations violations) => violations
        .Check("email", Email, Contacts.Email)
        .Check("name", Name, Contacts.Name)
        .Check("phone", Phone, Contacts.Phone)
        .Check("type", Type, Contacts.Type)
        .Check("notes", Notes, Contacts.Notes)
        .Check("metadata", Metadata, Contacts.Metadata);
}

internal sealed class UpsertContactHandler(IUnitOfWork unitOfWork) : IRequestHandler<UpsertContact, Upserted<ContactDetails>>
{
    public async Task<Upserted<ContactDetails>> Handle(UpsertContact request, CancellationToken cancellationToken)
    {
        var upserted = await unitOfWork.Insert(Contacts)
            .Values(new NewContact
            {
                Email = request.Email,
                Name = request.Name,
                Phone = request.Phone,
                Type = request.Type,
                IsActive = request.IsActive,
                Notes = request.Notes,
                Metadata = request.Metadata,
            })
            .OnConflict(Contacts.Email)
            .DoUpdate(Contacts.Name, Contacts.Phone, Contacts.Type, Contacts.IsActive, Contacts.Notes, Contacts.Metadata)
            .UpsertedAsync(cancellationToken);
        return new(upserted.Row.ToDetails(), upserted.Inserted);
    }
}
