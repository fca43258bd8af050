using Backend.Data.Schema;
using static Backend.Data.Schema.Columns;

namespace Backend.Data.Migrations.Tests.Samples.Sales;

internal sealed partial class OrdersTable() : TenantTable<Order>("sales.orders")
{
    public readonly Column<Guid> Id = Uuid("id").PrimaryKey().DefaultVersion7();
    public readonly Column<DateTimeOffset> PlacedAt = TimestampTz("placed_at").DefaultNow();
}
