using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;

namespace Backend.Data.Migrations.Tests.Samples.Flawed;

internal sealed partial class NoKeyTable() : TenantTable<NoKey>("flawed.no_key")
{
    public readonly Column<Guid> Id = Uuid("id").PrimaryKey();
    public readonly Column<string> Name = Text("name");

    protected override void Define(TableDefinition t) => t.ForeignKey(Name, Tables.Target.Name);
}
