using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;

namespace Backend.Data.Migrations.Tests.Samples.Circle;

internal sealed partial class LeftTable() : TenantTable<Left>("left_side.left_rows")
{
    public readonly Column<Guid> Id = Uuid("id").PrimaryKey();

    protected override void Define(TableDefinition t) => t.ForeignKey(Id, Tables.Right.Id);
}
