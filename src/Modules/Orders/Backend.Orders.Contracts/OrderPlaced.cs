using Backend.Messages;

namespace Backend.Modules.Orders;

/// <summary>An order took its units from stock.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="ContactId">Who ordered.</param>
/// <param name="TotalCents">The sum of its lines, in cents of the currency.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="PlacedAt">When.</param>
public sealed record OrderPlaced(Guid OrderId, Guid ContactId, long TotalCents, string Currency, DateTimeOffset PlacedAt) : IEvent
{
    /// <inheritdoc/>
    public static string Kind => "orders.placed.v1";

    Guid IEvent.AggregateId => OrderId;
}
