using System.Text.Json;
using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;

namespace Backend.Kernel.Schema;

/// <summary>
/// Every call of an operator across organizations, written by the function that is called, before it does anything. Private,
/// and append only: a trigger refuses the rest.
/// </summary>
internal sealed partial class OperatorAuditTable() : GlobalTable<OperatorAuditEntry>("platform.operator_audit")
{
    public readonly Column<long> Id = Bigint("id").IdentityAlways().PrimaryKey();

    public readonly Column<DateTimeOffset> CalledAt = TimestampTz("called_at").DefaultNow();

    /// <summary>The login that the session began with.</summary>
    public readonly Column<string> Operator = Varchar("operator", 63);

    public readonly Column<string> Function = Varchar("function", 63);

    /// <summary>Ids and filters; never values of rows.</summary>
    public readonly Column<JsonElement> Arguments = Jsonb<JsonElement>("arguments", PlatformJson.Default.JsonElement);

    protected override void Define(TableDefinition t) => t.Private().Index(CalledAt);
}
