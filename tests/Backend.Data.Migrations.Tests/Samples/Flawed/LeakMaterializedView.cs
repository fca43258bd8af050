using Backend.Data.Schema;
using Backend.Data.Schema.Views;
using static Backend.Data.Schema.Columns;

namespace Backend.Data.Migrations.Tests.Samples.Flawed;

internal sealed partial class LeakMaterializedView() : GlobalMaterializedView<KeptLeak>("flawed.kept_leaks")
{
    public readonly Column<Guid> Id = Uuid("id");

    protected override ViewQuery DefineQuery() => ViewQuery.Sql($"select {Tables.Target.Id} from {Tables.Target}");
}
