using Backend.Data.Query;
using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;

namespace Backend.Kernel.Schema;

/// <summary>
/// What a caller was answered under an idempotency key: a response, or a refusal. The row is inserted in the transaction
/// of the effects, so it is there if and only if they are.
/// </summary>
internal sealed partial class IdempotencyKeysTable() : TenantTable<IdempotencyKey>("platform.idempotency_keys")
{
    public readonly Column<string> Caller = Varchar("caller", 200).PrimaryKey();

    public readonly Column<string> Key = Varchar("key", 255).PrimaryKey();

    public readonly Column<string> Request = Varchar("request", 200);

    public readonly Column<byte[]> RequestHash = Bytea("request_hash").Check("length", "octet_length({0}) = 32");

    // Text, not jsonb: what is answered again is what was answered, byte by byte.
    public readonly Column<string?> Response = Text("response").Nullable();

    public readonly Column<string?> RefusalCode = Varchar("refusal_code", 64).Nullable();

    public readonly Column<string?> RefusalDetail = Text("refusal_detail").Nullable();

    public readonly Column<string?> RefusalFields = Text("refusal_fields").Nullable();

    public readonly Column<DateTimeOffset> CreatedAt = TimestampTz("created_at").DefaultNow();

    public readonly Column<DateTimeOffset> ExpiresAt = TimestampTz("expires_at").DefaultSql("now() + interval '24 hours'");

    protected override void Define(TableDefinition t) => t
        .Index(ExpiresAt)
        .Check("outcome", (Response.IsNotNull() & RefusalCode.IsNull()) | (Response.IsNull() & RefusalCode.IsNotNull()));
}
