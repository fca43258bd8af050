namespace Backend.Modules.Orders;

/// <summary>Where an order stands.</summary>
public enum OrderStatus
{
    /// <summary>Its units are taken from stock.</summary>
    Placed,

    /// <summary>Its units are back in stock.</summary>
    Cancelled,
}
