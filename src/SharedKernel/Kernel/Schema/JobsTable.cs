using System.Text.Json;
using Backend.Data.Query;
using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;

namespace Backend.Kernel.Schema;

/// <summary>Work that was promised in a transaction, one row each. Claimed across organizations by functions of the role backend_jobs.</summary>
internal sealed partial class JobsTable() : TenantTable<JobRow>("platform.jobs")
{
    public const int MaxUniqueKey = 200;

    public readonly Column<Guid> Id = Uuid("id").PrimaryKey().DefaultVersion7();

    public readonly Column<string> Kind = Varchar("kind", 100).NotBlank();

    public readonly Column<JsonElement> Payload = Jsonb<JsonElement>("payload", PlatformJson.Default.JsonElement);

    public readonly Column<JobState> State = Enum<JobState>("state").Default(JobState.Available);

    public readonly Column<short> Priority = Smallint("priority").Default((short)0);

    public readonly Column<DateTimeOffset> RunAt = TimestampTz("run_at").DefaultNow();

    public readonly Column<int> Attempt = Integer("attempt").Default(0);

    public readonly Column<int?> MaxAttempts = Integer("max_attempts").Nullable();

    public readonly Column<DateTimeOffset?> LeaseUntil = TimestampTz("lease_until").Nullable();

    public readonly Column<string?> Worker = Varchar("worker", 100).Nullable();

    public readonly Column<string?> UniqueKey = Varchar("unique_key", MaxUniqueKey).Nullable();

    /// <summary>The event that the job carries; null for a plain job.</summary>
    public readonly Column<Guid?> MessageId = Uuid("message_id").Nullable();

    /// <summary>Jobs of one key run one after the other, by <see cref="Position"/>; null for none.</summary>
    public readonly Column<string?> OrderingKey = Varchar("ordering_key", 200).Nullable();

    public readonly Column<long?> Position = Bigint("position").Nullable();

    public readonly Column<string?> Traceparent = Varchar("traceparent", 55).Nullable();

    public readonly Column<string?> Tracestate = Varchar("tracestate", 512).Nullable();

    /// <summary>The trace of the latest attempt.</summary>
    public readonly Column<string?> LastTraceId = Varchar("last_trace_id", 32).Nullable();

    /// <summary>Why the latest attempt failed, without values of rows.</summary>
    public readonly Column<string?> LastError = Varchar("last_error", 2_000).Nullable();

    public readonly Column<DateTimeOffset?> CancelRequestedAt = TimestampTz("cancel_requested_at").Nullable();

    public readonly Column<DateTimeOffset> CreatedAt = TimestampTz("created_at").DefaultNow();

    public readonly Column<DateTimeOffset?> StartedAt = TimestampTz("started_at").Nullable();

    public readonly Column<DateTimeOffset?> FinishedAt = TimestampTz("finished_at").Nullable();

    protected override void Define(TableDefinition t) => t
        .Unique(Kind, UniqueKey).Where(UniqueKey.IsNotNull() & FinishedAt.IsNull())
        .Index(Priority.Asc(), RunAt.Asc(), Id.Asc()).Where(State.Eq(JobState.Available))
        .Index(RunAt).Where(State.Eq(JobState.Scheduled))
        .Index(LeaseUntil).Where(State.Eq(JobState.Running))
        .Index(OrderingKey, Position).Where(OrderingKey.IsNotNull() & FinishedAt.IsNull())
        .Index(Id).Where(State.Eq(JobState.Discarded))
        .Queue();
}
