using Backend.Data.Schema;
using Backend.Data.Schema.Views;
using static Backend.Data.Schema.Columns;

namespace Backend.Testing.Kinds.Schema;

public sealed partial class CheapRatesView() : GlobalView<CheapRate>("kinds.cheap_rates")
{
    public readonly Column<string> Code = Char("code", 3);

    protected override ViewQuery DefineQuery() => ViewQuery.Sql($"select {Tables.Rates.Code} from {Tables.Rates} where {Tables.Rates.Value} < 1");
}
