using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;

namespace Backend.Kernel.Schema;

/// <summary>Which handler has applied which event; written in the handler's transaction. A queue, so that old rows can be pruned.</summary>
internal sealed partial class InboxTable() : TenantTable<InboxEntry>("platform.inbox")
{
    public readonly Column<Guid> MessageId = Uuid("message_id").PrimaryKey();

    public readonly Column<string> Handler = Varchar("handler", 100).PrimaryKey();

    public readonly Column<DateTimeOffset> AppliedAt = TimestampTz("applied_at").DefaultNow();

    protected override void Define(TableDefinition t) => t.Queue();
}
