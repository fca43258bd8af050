using Backend.Modules.Contacts.Schema;

namespace Backend.Modules.Contacts.Features;

internal static class ContactMapping
{
    public static ContactDetails ToDetails(this Contact contact) => new(
        contact.Id,
        contact.Name,
        contact.Email,
        contact.Phone,
        contact.Type,
        contact.IsActive,
        contact.Notes,
        contact.Metadata,
        contact.Version,
        contact.CreatedAt,
        contact.UpdatedAt);
}
