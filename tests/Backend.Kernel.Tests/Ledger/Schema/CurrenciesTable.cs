using Backend.Data.Schema;
using static Backend.Data.Schema.Columns;

namespace Backend.Kernel.Tests.Ledger.Schema;

internal sealed partial class CurrenciesTable() : GlobalTable<Currency>("ledger.currencies")
{
    public readonly Column<string> Code = Varchar("code", 3).PrimaryKey();
    public readonly Column<string> Name = Varchar("name", 40);
    public readonly Column<string?> Symbol = Varchar("symbol", 4).Nullable();
}
