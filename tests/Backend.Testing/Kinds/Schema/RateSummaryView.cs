using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using Backend.Data.Schema.Views;
using static Backend.Data.Schema.Columns;

namespace Backend.Testing.Kinds.Schema;

public sealed partial class RateSummaryView() : GlobalMaterializedView<RateSummary>("kinds.rate_summary")
{
    public readonly Column<string> Initial = Text("initial");

    public readonly Column<decimal> Highest = Numeric("highest", 12, 6);

    protected override ViewQuery DefineQuery() => ViewQuery.Sql($"""
        select substr({Tables.Rates.Name}, 1, 1) as initial, max({Tables.Rates.Value}) as highest
        from {Tables.Rates}
        group by 1
        """);

    protected override void Define(TableDefinition t) => t.Unique(Initial);
}
