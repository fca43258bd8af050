using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;

namespace Backend.Data.Migrations.Tests.Samples.Flawed;

internal sealed partial class DefaultlessTable() : TenantTable<Defaultless>("flawed.defaultless")
{
    public readonly Column<Guid> Id = Uuid("id").PrimaryKey();

    public readonly Column<Guid> TargetId = Uuid("target_id").DefaultVersion7();

    protected override void Define(TableDefinition t) => t.ForeignKey(TargetId, Tables.Target.Id, OnDelete.SetDefault);
}
