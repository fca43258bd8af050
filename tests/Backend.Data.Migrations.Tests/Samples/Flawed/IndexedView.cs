using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using Backend.Data.Schema.Views;
using static Backend.Data.Schema.Columns;

namespace Backend.Data.Migrations.Tests.Samples.Flawed;

internal sealed partial class IndexedView() : TenantView<IndexedRow>("flawed.indexed")
{
    public readonly Column<Guid> Id = Uuid("id");

    protected override ViewQuery DefineQuery() => ViewQuery.Sql($"select target.organization_id, {Tables.Target.Id} from {Tables.Target}");

    protected override void Define(TableDefinition t) => t.Index(Id);
}
