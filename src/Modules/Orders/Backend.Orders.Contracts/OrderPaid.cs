using Backend.Messages;

namespace Backend.Modules.Orders;

/// <summary>An order was paid in full.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="ContactId">Who ordered.</param>
/// <param name="TotalCents">The sum of its lines, in cents of the currency.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="PaidAt">When it was paid, as the caller said; otherwise when the call came.</param>
public sealed record OrderPaid(Guid OrderId, Guid ContactId, long TotalCents, string Currency, DateTimeOffset PaidAt) : IEvent
{
    /// <inheritdoc/>
    public static string Kind => "orders.paid.v1";

    Guid IEvent.AggregateId => OrderId;
}
