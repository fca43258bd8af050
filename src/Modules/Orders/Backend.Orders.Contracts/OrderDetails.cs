namespace Backend.Modules.Orders;

/// <summary>An order with its contact and lines.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="TotalCents">The sum of its lines, in cents of the currency.</param>
/// <param name="Currency">ISO 4217; one for all lines.</param>
/// <param name="ExternalRef">The caller's own reference.</param>
/// <param name="PaymentReference">How its payment is known elsewhere, as whoever told of it said.</param>
/// <param name="PlacedAt">When it was placed; null for a draft.</param>
/// <param name="PaidAt">When it was paid; null before.</param>
/// <param name="FulfilledAt">When everything was delivered; null before.</param>
/// <param name="CancelledAt">When it was given up; null otherwise.</param>
/// <param name="Version">Grows by one with each change; the ETag.</param>
/// <param name="CreatedAt">When it was written down.</param>
/// <param name="UpdatedAt">When it last changed.</param>
/// <param name="Contact">Who ordered.</param>
/// <param name="Items">The lines, in the order they were given.</param>
public sealed record OrderDetails(
    Guid Id,
    OrderStatus Status,
    long TotalCents,
    string Currency,
    string? ExternalRef,
    string? PaymentReference,
    DateTimeOffset? PlacedAt,
    DateTimeOffset? PaidAt,
    DateTimeOffset? FulfilledAt,
    DateTimeOffset? CancelledAt,
    long Version,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    OrderContact Contact,
    IReadOnlyList<OrderLine> Items);

/// <summary>Who ordered.</summary>
/// <param name="Id">The contact's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Email">Its email address.</param>
public sealed record OrderContact(Guid Id, string Name, string? Email);

/// <summary>One line of an order.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Quantity">Units.</param>
/// <param name="UnitPriceCents">The price of one unit when the order was written down.</param>
/// <param name="Product">What was ordered.</param>
public sealed record OrderLine(Guid Id, int Quantity, long UnitPriceCents, OrderLineProduct Product);

/// <summary>What a line orders.</summary>
/// <param name="Id">The product's id.</param>
/// <param name="Sku">The stock keeping unit.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What is sold.</param>
public sealed record OrderLineProduct(Guid Id, string Sku, string Name, ProductKind Kind);
