using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;

namespace Backend.Data.Migrations.Tests.Samples.Sales;

internal sealed partial class OrderLinesTable() : TenantTable<OrderLine>("sales.order_lines")
{
    public readonly Column<Guid> OrderId = Uuid("order_id").PrimaryKey();
    public readonly Column<int> Position = Integer("position").PrimaryKey();
    public readonly Column<Guid> ProductId = Uuid("product_id");
    public readonly Column<int> Quantity = Integer("quantity").Min(1);

    protected override void Define(TableDefinition t) => t
        .ForeignKey(OrderId, Tables.Orders.Id, OnDelete.Cascade)
        .ForeignKey(ProductId, Tables.PublishedProducts.Id);
}
