using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;

namespace Backend.Data.Migrations.Tests.Samples.Platform;

/// <summary>Private: only app.enter reads it, with its owner's rights.</summary>
internal sealed partial class OrganizationsTable() : GlobalTable<Organization>("platform.organizations")
{
    public readonly Column<Guid> Id = Uuid("id").PrimaryKey().DefaultVersion7();
    public readonly Column<OrganizationStatus> Status = Enum<OrganizationStatus>("status").Default(OrganizationStatus.Active);

    protected override void Define(TableDefinition t) => t.Private();
}

internal enum OrganizationStatus
{
    Active,
    Suspended,
}

internal static class Tables
{
    public static OrganizationsTable Organizations { get; } = new();
}
