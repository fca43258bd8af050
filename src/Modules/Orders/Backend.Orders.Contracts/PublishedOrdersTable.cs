using Backend.Data.Schema;
using static Backend.Data.Schema.Columns;

namespace Backend.Modules.Orders;

/// <summary>What other modules may read of an order, and refer to.</summary>
public sealed partial class PublishedOrdersTable() : PublishedTable<PublishedOrder>("orders.orders")
{
    /// <summary>The order's id: the target of foreign keys.</summary>
    public readonly Column<Guid> Id = Uuid("id").PrimaryKey();

    /// <summary>Where it stands.</summary>
    public readonly Column<OrderStatus> Status = Enum<OrderStatus>("status");
}
