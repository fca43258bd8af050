using Backend.Kernel.Errors;
using Backend.Modules.Orders.Schema;
using Backend.Modules.Orders.States;

namespace Backend.Modules.Orders.Features;

/// <summary>Holds a locked order against what a caller wants to do to it.</summary>
internal static class OrderGuard
{
    /// <exception cref="NotFoundException">There is no such order.</exception>
    /// <exception cref="VersionMismatchException">It has another version than the caller's.</exception>
    /// <exception cref="ConflictException">Its state does not allow the action.</exception>
    public static Order For(this Order? order, OrderAction action, long? version)
    {
        if (order is null)
            throw new NotFoundException("order");
        VersionMismatchException.ThrowUnless(version, order.Version);
        return OrderStates.After(order.Status, action) is null ? throw new ConflictException(ErrorCodes.InvalidState, Refusal(action)) : order;
    }

    private static string Refusal(OrderAction action) => action switch
    {
        OrderAction.Place => "Only a draft can be placed.",
        OrderAction.Pay => "Only a placed order can be paid.",
        OrderAction.Fulfil => "Only a paid order can be fulfilled.",
        _ => "Only a draft or a placed order can be cancelled.",
    };
}
