using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;

namespace Backend.Kernel.Schema;

/// <summary>Which handler has applied which event; written in the handler's transaction.</summary>
internal sealed partial class InboxTable() : TenantTable<InboxEntry>("platform.inbox")
{
    public readonly Column<Guid> Id = Uuid("id").PrimaryKey().DefaultVersion7();

    public readonly Column<Guid> MessageId = Uuid("message_id");

    public readonly Column<string> Handler = Varchar("handler", 100);

    public readonly Column<DateTimeOffset> AppliedAt = TimestampTz("applied_at").DefaultNow();

    protected override void Define(TableDefinition t) => t.Unique(MessageId, Handler).Index(AppliedAt);
}
