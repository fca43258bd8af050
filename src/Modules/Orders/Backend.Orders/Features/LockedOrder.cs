using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Modules.Orders.Schema;

namespace Backend.Modules.Orders.Features;

using static Backend.Modules.Orders.Schema.Tables;

/// <summary>Reads an order that is about to change, and keeps others from changing it meanwhile.</summary>
internal static class LockedOrder
{
    public static Task<Order?> LockOrderAsync(this IUnitOfWork unitOfWork, Guid id, CancellationToken cancellationToken) =>
        unitOfWork.From(Orders).Where(Orders.Id.Eq(id)).ForUpdate().FirstOrDefaultAsync(cancellationToken);
}
