using Backend.Messages;

namespace Backend.Modules.Orders;

/// <summary>Everything that a paid order promised has been delivered.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="ContactId">Who ordered.</param>
/// <param name="FulfilledAt">When.</param>
public sealed record OrderFulfilled(Guid OrderId, Guid ContactId, DateTimeOffset FulfilledAt) : IEvent
{
    /// <inheritdoc/>
    public static string Kind => "orders.fulfilled.v1";

    Guid IEvent.AggregateId => OrderId;
}
