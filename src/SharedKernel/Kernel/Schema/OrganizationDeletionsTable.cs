using System.Text.Json;
using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;

namespace Backend.Kernel.Schema;

/// <summary>
/// Deletions of organizations, which outlive them: how many rows went from which table, and nothing of what they held.
/// Private: written by <c>org delete</c>, batch by batch.
/// </summary>
internal sealed partial class OrganizationDeletionsTable() : GlobalTable<OrganizationDeletionRow>("platform.organization_deletions")
{
    /// <summary>The organization's id.</summary>
    public readonly Column<Guid> Id = Uuid("id").PrimaryKey();

    public readonly Column<DateTimeOffset> RequestedAt = TimestampTz("requested_at").DefaultNow();

    public readonly Column<DateTimeOffset?> CompletedAt = TimestampTz("completed_at").Nullable();

    /// <summary>Deleted rows by table.</summary>
    public readonly Column<JsonElement> Rows = Jsonb<JsonElement>("rows", PlatformJson.Default.JsonElement).DefaultSql("'{}'::jsonb");

    protected override void Define(TableDefinition t) => t.Private();
}
