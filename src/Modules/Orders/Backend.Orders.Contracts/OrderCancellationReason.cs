namespace Backend.Modules.Orders;

/// <summary>Why an order was cancelled.</summary>
public enum OrderCancellationReason
{
    /// <summary>A caller asked for it.</summary>
    Requested,

    /// <summary>It was not paid in time.</summary>
    Expired,
}
