using Backend.Messages;

namespace Backend.Modules.Orders;

/// <summary>An order was given up. The units of a placed one are back in stock.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="ContactId">Who ordered.</param>
/// <param name="Reason">Why.</param>
/// <param name="CancelledAt">When.</param>
public sealed record OrderCancelled(Guid OrderId, Guid ContactId, OrderCancellationReason Reason, DateTimeOffset CancelledAt) : IEvent
{
    /// <inheritdoc/>
    public static string Kind => "orders.cancelled.v1";

    Guid IEvent.AggregateId => OrderId;
}
