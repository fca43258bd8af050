using Backend.Data.Schema;
using static Backend.Data.Schema.Columns;

namespace Backend.Modules.Contacts;

/// <summary>What other modules may read of a contact, and refer to.</summary>
public sealed partial class PublishedContactsTable() : PublishedTable<PublishedContact>("contacts.contacts")
{
    /// <summary>The contact's id: the target of foreign keys.</summary>
    public readonly Column<Guid> Id = Uuid("id").PrimaryKey();

    /// <summary>The name.</summary>
    public readonly Column<string> Name = Varchar("name", 255);

    /// <summary>The email address, when there is one.</summary>
    public readonly Column<string?> Email = Varchar("email", 255).Nullable();

    /// <summary>When it was deleted; deleted contacts stay readable by what refers to them.</summary>
    public readonly Column<DateTimeOffset?> DeletedAt = TimestampTz("deleted_at").Nullable();
}
