using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;

namespace Backend.Kernel.Tests.Ledger.Schema;

internal sealed partial class CategoriesTable() : TenantTable<Category>("ledger.categories")
{
    public readonly Column<Guid> Id = Uuid("id").PrimaryKey().DefaultVersion7();
    public readonly Column<string> Code = Varchar("code", 20);
    public readonly Column<string> Name = Varchar("name", 40);

    protected override void Define(TableDefinition t) => t.Unique(Code);
}
