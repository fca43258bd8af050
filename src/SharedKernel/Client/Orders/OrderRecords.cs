using Backend.Client.Calls;
using Backend.Client.Products;

namespace Backend.Client.Orders;

/// <summary>Where an order stands.</summary>
public enum OrderStatus
{
    /// <summary>A label that this client does not know.</summary>
    Unknown,

    /// <summary>Only written down.</summary>
    Draft,

    /// <summary>Its stock is taken.</summary>
    Placed,

    /// <summary>The money has come.</summary>
    Paid,

    /// <summary>Everything was delivered.</summary>
    Fulfilled,

    /// <summary>It was given up, and its stock given back.</summary>
    Cancelled,
}

/// <summary>An order with its contact and lines.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="TotalCents">The sum of its lines, in cents of the currency.</param>
/// <param name="Currency">ISO 4217; one for all lines.</param>
/// <param name="ExternalRef">The caller's own reference.</param>
/// <param name="PaymentReference">How its payment is known elsewhere.</param>
/// <param name="PlacedAt">When it was placed; null for a draft.</param>
/// <param name="PaidAt">When it was paid; null before.</param>
/// <param name="FulfilledAt">When everything was delivered; null before.</param>
/// <param name="CancelledAt">When it was given up; null otherwise.</param>
/// <param name="Version">Grows with each change.</param>
/// <param name="CreatedAt">When it was written down.</param>
/// <param name="UpdatedAt">When it last changed.</param>
/// <param name="Contact">Who ordered.</param>
/// <param name="Items">The lines.</param>
public sealed record Order(
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
/// <param name="UnitPriceCents">The price of one unit when it was ordered.</param>
/// <param name="Product">What was ordered.</param>
public sealed record OrderLine(Guid Id, int Quantity, long UnitPriceCents, OrderLineProduct Product);

/// <summary>What a line orders.</summary>
/// <param name="Id">The product's id.</param>
/// <param name="Sku">The stock keeping unit.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What is sold.</param>
public sealed record OrderLineProduct(Guid Id, string Sku, string Name, ProductKind Kind);

/// <summary>An order of a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="ContactId">Who ordered.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="TotalCents">The sum of its lines, in cents of the currency.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="ExternalRef">The caller's own reference.</param>
/// <param name="Version">Grows with each change.</param>
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

/// <summary>An order to be placed.</summary>
public sealed record NewOrder
{
    /// <summary>Who orders.</summary>
    public required Guid ContactId { get; init; }

    /// <summary>The lines: 1 to 100, each product once.</summary>
    public required IReadOnlyList<NewOrderLine> Items { get; init; }

    /// <summary>The caller's own reference.</summary>
    public string? ExternalRef { get; init; }

    /// <summary>Only written down, to be placed later. Default: null, it is placed.</summary>
    public bool? Draft { get; init; }
}

/// <summary>The money that has come for an order.</summary>
public sealed record Payment
{
    /// <summary>How it is known elsewhere.</summary>
    public string? Reference { get; init; }

    /// <summary>When it came. Default: null, now.</summary>
    public DateTimeOffset? PaidAt { get; init; }
}

/// <summary>A line of an order to be placed.</summary>
/// <param name="ProductId">What is ordered.</param>
/// <param name="Quantity">Units.</param>
public sealed record NewOrderLine(Guid ProductId, int Quantity);

/// <summary>Which orders are listed.</summary>
public sealed record OrderFilter : ListFilter
{
    /// <summary>That stand here only.</summary>
    public OrderStatus? Status { get; init; }

    /// <summary>Of this contact only.</summary>
    public Guid? ContactId { get; init; }
}
