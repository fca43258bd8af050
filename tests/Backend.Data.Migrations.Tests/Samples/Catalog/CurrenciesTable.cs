using Backend.Data.Schema;
using static Backend.Data.Schema.Columns;

namespace Backend.Data.Migrations.Tests.Samples.Catalog;

internal sealed partial class CurrenciesTable() : GlobalTable<Currency>("catalog.currencies")
{
    public readonly Column<string> Code = Varchar("code", 3).PrimaryKey();
    public readonly Column<string> Name = Text("name");
}
