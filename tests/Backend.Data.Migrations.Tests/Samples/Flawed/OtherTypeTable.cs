using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;

namespace Backend.Data.Migrations.Tests.Samples.Flawed;

internal sealed partial class OtherTypeTable() : TenantTable<OtherType>("flawed.other_type")
{
    public readonly Column<Guid> Id = Uuid("id").PrimaryKey();
    public readonly Column<string> TargetId = Text("target_id");

    protected override void Define(TableDefinition t) => t.ForeignKey(TargetId, Tables.Target.Id);
}
