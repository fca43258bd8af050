using Backend.Data.Schema;
using Backend.Data.Schema.Views;
using static Backend.Data.Schema.Columns;

namespace Backend.Data.Migrations.Tests.Samples.Flawed;

internal sealed partial class StackedView() : TenantView<StackedRow>("flawed.stacked")
{
    public readonly Column<Guid> Id = Uuid("id");

    protected override ViewQuery DefineQuery() => ViewQuery.Sql($"select target.organization_id, {Tables.Target.Id} from {Tables.Target}; select 1");
}
