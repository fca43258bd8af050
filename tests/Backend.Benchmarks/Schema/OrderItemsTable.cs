using Backend.Data.Relational;
using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;

namespace Backend.Benchmarks.Schema;

internal sealed partial class OrderItemsTable() : TenantTable<OrderItem>("bench.order_items")
{
    public readonly Column<Guid> Id             = Uuid("id").PrimaryKey().DefaultVersion7();
    public readonly Column<Guid> OrderId        = Uuid("order_id");
    public readonly Column<Guid> ProductId      = Uuid("product_id");
    public readonly Column<int>  Position       = Integer("position");
    public readonly Column<int>  Quantity       = Integer("quantity").Min(1);
    public readonly Column<long> UnitPriceCents = Bigint("unit_price_cents").Min(0);

    public One<OrderItem, Product> Product => field ??= One(Tables.Products, ProductId, Tables.Products.Id);

    protected override void Define(TableDefinition t) => t
        .ForeignKey(OrderId, Tables.Orders.Id)
        .ForeignKey(ProductId, Tables.Products.Id)
        .Index(OrderId)
        .Index(ProductId);
}
