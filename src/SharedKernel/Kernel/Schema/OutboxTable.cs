using System.Text.Json;
using Backend.Data.Query;
using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;

namespace Backend.Kernel.Schema;

/// <summary>Events as they were published, in their transaction. The relay turns each into a job for every handler.</summary>
internal sealed partial class OutboxTable() : TenantTable<OutboxMessage>("platform.outbox")
{
    public readonly Column<Guid> Id = Uuid("id").PrimaryKey().DefaultVersion7();

    /// <summary>The order of publishing. Two transactions on one aggregate wait for each other, so that theirs is the order of its events.</summary>
    public readonly Column<long> Position = Bigint("position").IdentityAlways();

    public readonly Column<string> Kind = Varchar("kind", 100).NotBlank();

    public readonly Column<Guid> AggregateId = Uuid("aggregate_id");

    public readonly Column<JsonElement> Payload = Jsonb<JsonElement>("payload", PlatformJson.Default.JsonElement);

    public readonly Column<string?> Traceparent = Varchar("traceparent", 55).Nullable();

    public readonly Column<string?> Tracestate = Varchar("tracestate", 512).Nullable();

    public readonly Column<DateTimeOffset> CreatedAt = TimestampTz("created_at").DefaultNow();

    public readonly Column<DateTimeOffset?> RelayedAt = TimestampTz("relayed_at").Nullable();

    protected override void Define(TableDefinition t) => t
        .Index(Position).Where(RelayedAt.IsNull())
        .Queue();
}
