using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;

namespace Backend.Kernel.Schema;

/// <summary>
/// The organizations. Private: only <c>app.enter</c> reads it for the app roles, so that no organization can learn of
/// another.
/// </summary>
internal sealed partial class OrganizationsTable() : GlobalTable<Organization>("platform.organizations")
{
    public readonly Column<Guid> Id = Uuid("id").PrimaryKey().DefaultVersion7();

    public readonly Column<string> Name = Varchar("name", 200).NotBlank();

    public readonly Column<OrganizationStatus> Status = Enum<OrganizationStatus>("status").Default(OrganizationStatus.Active);

    public readonly Column<DateTimeOffset> CreatedAt = TimestampTz("created_at").DefaultNow();

    protected override void Define(TableDefinition t) => t.Private().ReadByJobs();
}
