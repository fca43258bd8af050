using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Kernel.Events;
using Backend.Modules.Licenses;
using Backend.Modules.Orders.Schema;

namespace Backend.Modules.Orders.Features;

using static Backend.Modules.Orders.Schema.Tables;

/// <summary>Giving up an order, by a caller or because its time is over.</summary>
internal static class Cancellation
{
    /// <summary>Locks the order and reads its lines in the order of product ids, as placing locks the products.</summary>
    public static async Task<(Order? Order, IReadOnlyList<OrderItem> Lines)> LockAsync(IUnitOfWork unitOfWork, Guid id, CancellationToken cancellationToken)
    {
        var rows = await unitOfWork.From(Orders)
            .Join(OrderItems, OrderItems.OrderId.Eq(Orders.Id))
            .Where(Orders.Id.Eq(id))
            .OrderBy(OrderItems.ProductId.Asc())
            .ForUpdate(Orders)
            .ToListAsync(cancellationToken);
        return rows.Count == 0 ? (null, []) : (rows[0].Item1, [.. rows.Select(row => row.Item2)]);
    }

    /// <summary>
    /// Puts the units of a placed order back, revokes the licenses that wait for it, and publishes that it is cancelled. What
    /// is queued at the end goes with the caller's next statement.
    /// </summary>
    public static async Task CancelAsync(
        IUnitOfWork unitOfWork,
        ILicenses licenses,
        Order order,
        IReadOnlyList<OrderItem> lines,
        OrderCancelled cancelled,
        CancellationToken cancellationToken)
    {
        unitOfWork.Update(Orders)
            .Set(Orders.Status, OrderStatus.Cancelled)
            .Set(Orders.CancelledAt, cancelled.CancelledAt)
            .Where(Orders.Id.Eq(order.Id))
            .Queue(expectedRows: 1);
        if (order.Status == OrderStatus.Placed)
        {
            RestoreStock(unitOfWork, lines);
            await licenses.RevokePendingAsync(unitOfWork, order.Id, cancellationToken);
        }

        unitOfWork.Publish(cancelled);
    }

    private static void RestoreStock(IUnitOfWork unitOfWork, IReadOnlyList<OrderItem> lines)
    {
        foreach (var line in lines)
        {
            unitOfWork.Update(Products)
                .Set(Products.Stock, Products.Stock.Plus(line.Quantity))
                .Where(Products.Id.Eq(line.ProductId))
                .Queue(expectedRows: 1);
        }
    }
}
