using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;

namespace Backend.Testing.Shop.Schema;

/// <summary>Reference data of no organization.</summary>
public sealed partial class CountriesTable() : GlobalTable<Country>("shop.countries")
{
    public readonly Column<string> Code = Varchar("code", 2).PrimaryKey();
    public readonly Column<string> Name = Text("name");

    protected override void Define(TableDefinition t) => t.Unique(Code);
}
