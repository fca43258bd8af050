using Backend.Data.Query;
using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;

namespace Backend.Modules.Contacts.Schema;

/// <summary>What happened around contacts, told by the events of other modules. A row points at a contact that is not merged away.</summary>
internal sealed partial class ActivityTable() : TenantTable<ActivityEntry>("contacts.activity")
{
    public readonly Column<Guid> Id = Uuid("id").PrimaryKey().DefaultVersion7();

    public readonly Column<Guid> ContactId = Uuid("contact_id");

    public readonly Column<ActivityKind> Kind = TextEnum<ActivityKind>("kind");

    public readonly Column<Guid> SubjectId = Uuid("subject_id");

    public readonly Column<DateTimeOffset> OccurredAt = TimestampTz("occurred_at");

    protected override void Define(TableDefinition t) => t
        .ForeignKey(ContactId, Tables.Contacts.Id)
        .Index(ContactId, OccurredAt.Desc(), Id.Desc());
}
