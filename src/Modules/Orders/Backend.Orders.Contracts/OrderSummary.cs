namespace Backend.Modules.Orders;

/// <summary>An order as lists show it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="ContactId">Who ordered.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="TotalCents">The sum of its lines, in cents of the currency.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="ExternalRef">The caller's own reference.</param>
/// <param name="Version">Grows by one with each change.</param>
/// <param name="CreatedAt">When it was written down.</param>
/// <param name="UpdatedAt">When it last changed.</param>
public sealed record OrderSummary(
    Guid Id,
    Guid ContactId,
    OrderStatus Status,
    long TotalCents,
    string Currency,
    string? ExternalRef,
    long Version,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt);
