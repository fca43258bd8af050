namespace Backend.Modules.Orders;

/// <summary>Where an order stands: draft, placed, paid, fulfilled; or cancelled before it was paid.</summary>
public enum OrderStatus
{
    /// <summary>Written down with its prices, and nothing else: no stock is taken, no license waits.</summary>
    Draft,

    /// <summary>Its units are taken from stock, and it waits for payment.</summary>
    Placed,

    /// <summary>Paid in full.</summary>
    Paid,

    /// <summary>Everything it promised has been delivered.</summary>
    Fulfilled,

    /// <summary>Given up. The units of a placed one are back in stock.</summary>
    Cancelled,
}
