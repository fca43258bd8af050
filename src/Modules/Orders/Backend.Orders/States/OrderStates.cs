namespace Backend.Modules.Orders.States;

/// <summary>The state machine of orders. The README draws it; a test walks every pair through the handlers.</summary>
internal static class OrderStates
{
    /// <summary>Where an action leads; null when the state does not allow it.</summary>
    public static OrderStatus? After(OrderStatus status, OrderAction action) => (status, action) switch
    {
        (OrderStatus.Draft, OrderAction.Place) => OrderStatus.Placed,
        (OrderStatus.Placed, OrderAction.Pay) => OrderStatus.Paid,
        (OrderStatus.Paid, OrderAction.Fulfil) => OrderStatus.Fulfilled,
        (OrderStatus.Draft or OrderStatus.Placed, OrderAction.Cancel) => OrderStatus.Cancelled,
        (OrderStatus.Placed, OrderAction.Expire) => OrderStatus.Cancelled,
        _ => null,
    };
}
