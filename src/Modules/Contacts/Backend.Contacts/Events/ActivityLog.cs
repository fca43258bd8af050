using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Modules.Contacts.Schema;

namespace Backend.Modules.Contacts.Events;

using static Backend.Modules.Contacts.Schema.Tables;

/// <summary>Adds entries to the activity of contacts.</summary>
internal static class ActivityLog
{
    /// <summary>Adds an entry to the contact, or to the one that it was merged into before the event came.</summary>
    public static async Task RecordAsync(
        IUnitOfWork unitOfWork, Guid contactId, ActivityKind kind, Guid subjectId, DateTimeOffset occurredAt, CancellationToken cancellationToken)
    {
        Guid? next = contactId;
        while (next is { } id)
        {
            // Locked, so that no merge passes between this and the entry.
            var contact = await unitOfWork.From(Contacts).Where(Contacts.Id.Eq(id)).ForShare().FirstOrDefaultAsync(cancellationToken);
            next = contact?.MergedInto;
            if (contact is { MergedInto: null })
                Add(unitOfWork, id, kind, subjectId, occurredAt);
        }
    }

    /// <summary>Adds an entry to a contact that is locked. It is sent with the unit's next statement.</summary>
    public static void Add(IUnitOfWork unitOfWork, Guid contactId, ActivityKind kind, Guid subjectId, DateTimeOffset occurredAt) => unitOfWork.Insert(Activity)
        .Values(new NewActivityEntry { ContactId = contactId, Kind = kind, SubjectId = subjectId, OccurredAt = occurredAt })
        .Queue(expectedRows: 1);

    /// <summary>Moves all entries of one contact to another. It is sent with the unit's next statement.</summary>
    public static void MoveAll(IUnitOfWork unitOfWork, Guid from, Guid to) => unitOfWork.Update(Activity)
        .Set(Activity.ContactId, to)
        .Where(Activity.ContactId.Eq(from))
        .Queue();
}
