using Backend.Data.Relational;
using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;

namespace Backend.Testing.Shop.Schema;

public sealed partial class ProductsTable() : TenantTable<Product>("shop.products")
{
    public readonly Column<Guid>   Id         = Uuid("id").PrimaryKey().DefaultVersion7();
    public readonly Column<string> Sku        = Varchar("sku", 40);
    public readonly Column<string> Name       = Varchar("name", 100);
    public readonly Column<long>   PriceCents = Bigint("price_cents");
    public readonly Column<int>    Stock      = Integer("stock").Min(0).Default(0);

    public Many<Product, OrderItem> Items => field ??= Many(Tables.OrderItems, Id, Tables.OrderItems.ProductId);

    public Many<Product, Price> Prices => field ??= Many(Tables.Prices, Id, Tables.Prices.ProductId);

    protected override void Define(TableDefinition t) => t.Unique(Sku);
}
