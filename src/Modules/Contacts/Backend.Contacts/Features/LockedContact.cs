using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Kernel.Errors;
using Backend.Modules.Contacts.Schema;

namespace Backend.Modules.Contacts.Features;

using static Backend.Modules.Contacts.Schema.Tables;

/// <summary>
/// Reads a contact that is about to change, and keeps others from changing it meanwhile. The lock is the strongest one, so that
/// a new row that refers to the contact waits too: its module then sees whether the contact is still there.
/// </summary>
internal static class LockedContact
{
    /// <exception cref="NotFoundException">There is none.</exception>
    /// <exception cref="VersionMismatchException">It has another version than the caller's.</exception>
    public static async Task<Contact> ReadAsync(IUnitOfWork unitOfWork, Guid id, long? version, CancellationToken cancellationToken)
    {
        var contact = await unitOfWork.From(Contacts)
            .Where(Contacts.Id.Eq(id), Contacts.DeletedAt.IsNull())
            .ForUpdate()
            .FirstOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("contact");
        return contact.At(version);
    }

    /// <summary>Locks several in the order of their ids, so that two merges wait for each other instead of deadlocking.</summary>
    /// <exception cref="NotFoundException">One of them is not there.</exception>
    public static async Task<IReadOnlyDictionary<Guid, Contact>> ReadAllAsync(IUnitOfWork unitOfWork, IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var contacts = await unitOfWork.From(Contacts)
            .Where(Contacts.Id.In(ids), Contacts.DeletedAt.IsNull())
            .OrderBy(Contacts.Id.Asc())
            .ForUpdate()
            .ToListAsync(cancellationToken);
        return contacts.Count == ids.Count ? contacts.ToDictionary(contact => contact.Id) : throw new NotFoundException("contact");
    }

    /// <exception cref="VersionMismatchException">It has another version.</exception>
    public static Contact At(this Contact contact, long? version) =>
        version is null || version == contact.Version ? contact : throw new VersionMismatchException();
}
