using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Kernel.Errors;
using Backend.Modules.Contacts.Schema;

namespace Backend.Modules.Contacts.Features;

using static Backend.Modules.Contacts.Schema.Tables;

/// <summary>Reads a contact that is about to change, and keeps others from changing it meanwhile.</summary>
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
        return version is null || version == contact.Version ? contact : throw new VersionMismatchException();
    }
}
