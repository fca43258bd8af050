using System.Text.Json;
using Backend.Data.Schema;
using Backend.Data.Validation;
using Backend.Modules.Contacts.Schema;

namespace Backend.Modules.Contacts.Features;

using static Backend.Modules.Contacts.Schema.Tables;

/// <summary>A contact as a line of NDJSON: what an export writes, an import takes.</summary>
internal sealed record ContactLine
{
    public required string Name { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public ContactType Type { get; init; } = ContactType.Individual;

    public bool IsActive { get; init; } = true;

    public string? Notes { get; init; }

    public Optional<JsonElement> Metadata { get; init; }

    public static ContactLine Of(Contact contact) => new()
    {
        Name = contact.Name,
        Email = contact.Email,
        Phone = contact.Phone,
        Type = contact.Type,
        IsActive = contact.IsActive,
        Notes = contact.Notes,
        Metadata = contact.Metadata,
    };

    public Violations Check() => new Violations()
        .Check("name", Name, Contacts.Name)
        .Check("email", Email, Contacts.Email)
        .Check("phone", Phone, Contacts.Phone)
        .Check("type", Type, Contacts.Type)
        .Check("notes", Notes, Contacts.Notes)
        .Check("metadata", Metadata, Contacts.Metadata);
}
