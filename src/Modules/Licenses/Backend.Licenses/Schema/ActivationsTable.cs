using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;

namespace Backend.Modules.Licenses.Schema;

/// <summary>One row for each machine that has ever held a seat of a license: taking the seat again is the same row.</summary>
internal sealed partial class ActivationsTable() : TenantTable<Activation>("licenses.activations")
{
    public const int MaxMachine = 200;

    public readonly Column<Guid> Id = Uuid("id").PrimaryKey().DefaultVersion7();

    public readonly Column<Guid> LicenseId = Uuid("license_id");

    public readonly Column<string> Machine = Varchar("machine", MaxMachine).NotBlank().Refine(MachineRule.Check);

    public readonly Column<DateTimeOffset> ActivatedAt = TimestampTz("activated_at").DefaultNow();

    // Null as long as the machine holds its seat.
    public readonly Column<DateTimeOffset?> ReleasedAt = TimestampTz("released_at").Nullable();

    protected override void Define(TableDefinition t) => t
        .ForeignKey(LicenseId, Tables.Licenses.Id)
        .Unique(LicenseId, Machine);
}
