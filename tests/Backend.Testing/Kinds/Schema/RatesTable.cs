using Backend.Data.Query;
using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;

namespace Backend.Testing.Kinds.Schema;

/// <summary>Reference data, with the kinds of index that tenants cannot have.</summary>
public sealed partial class RatesTable() : GlobalTable<Rate>("kinds.rates")
{
    public readonly Column<string> Code = Char("code", 3).PrimaryKey();

    public readonly Column<string> Name = Text("name").Collate("C");

    public readonly Column<decimal> Value = Numeric("value", 12, 6).Min(0).Check("round", "{0} = round({0}, 6)");

    protected override void Define(TableDefinition t) => t
        .Index(Name).Using(IndexMethod.Hash)
        .Index(Value.Desc().NullsLast(), Code);
}
