using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;

namespace Backend.Benchmarks.Schema;

internal sealed partial class ProductsTable() : TenantTable<Product>("bench.products")
{
    public readonly Column<Guid>           Id         = Uuid("id").PrimaryKey().DefaultVersion7();
    public readonly Column<string>         Sku        = Varchar("sku", 64);
    public readonly Column<string>         Name       = Varchar("name", 255);
    public readonly Column<long>           PriceCents = Bigint("price_cents").Min(0);
    public readonly Column<int>            Stock      = Integer("stock").Min(0);
    public readonly Column<DateTimeOffset> CreatedAt  = TimestampTz("created_at").DefaultNow();

    protected override void Define(TableDefinition t) => t.Unique(Sku);
}
