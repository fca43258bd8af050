using System.Text.Json;
using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Schema;
using Backend.Data.Validation;
using Backend.Kernel.Requests;
using Backend.Messages;
using Backend.Modules.Contacts.Schema;
using MediatR;

namespace Backend.Modules.Contacts.Features.CreateContact;

using static Backend.Modules.Contacts.Schema.Tables;

internal sealed record CreateContact : ICommand<ContactDetails>, IValidated
{
    public required string Name { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public ContactType Type { get; init; } = ContactType.Individual;

    public string? Notes { get; init; }

    public Optional<JsonElement> Metadata { get; init; }

    public void Validate(Violations violations) => violations
        .Check("name", Name, Contacts.Name)
        .Check("email", Email, Contacts.Email)
        .Check("phone", Phone, Contacts.Phone)
        .Check("type", Type, Contacts.Type)
        .Check("notes", Notes, Contacts.Notes)
        .Check("metadata", Metadata, Contacts.Metadata);

    public NewContact ToRow() => new()
    {
        Name = Name,
        Email = Email,
        Phone = Phone,
        Type = Type,
        Notes = Notes,
        Metadata = Metadata,
    };
}

internal sealed class CreateContactHandler(IUnitOfWork unitOfWork) : IRequestHandler<CreateContact, ContactDetails>
{
    public async Task<ContactDetails> Handle(CreateContact request, CancellationToken cancellationToken)
    {
        var contact = await unitOfWork.Insert(Contacts).Values(request.ToRow()).ReturningFirstAsync(cancellationToken);
        return contact!.ToDetails();
    }
}
