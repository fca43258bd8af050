using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;

namespace Backend.Data.Migrations.Tests.Samples.Flawed;

internal sealed partial class ForgetfulTable() : TenantTable<Forgetful>("flawed.forgetful")
{
    public readonly Column<Guid> Id = Uuid("id").PrimaryKey();

    public readonly Column<Guid> TargetId = Uuid("target_id");

    protected override void Define(TableDefinition t) => t.ForeignKey(TargetId, Tables.Target.Id, OnDelete.SetNull);
}
