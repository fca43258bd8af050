using Backend.Data.Execution;
using Backend.Kernel.Jobs;
using Backend.Modules.Licenses;
using Backend.Modules.Orders.Features;
using Backend.Modules.Orders.States;

namespace Backend.Modules.Orders.Jobs;

/// <summary>Cancels the order as a caller would. What was paid or cancelled meanwhile is left as it is.</summary>
internal sealed class ExpireUnpaidHandler(IUnitOfWork unitOfWork, ILicenses licenses, TimeProvider clock) : IJobHandler<ExpireUnpaid>
{
    public async Task HandleAsync(ExpireUnpaid job, JobContext context, CancellationToken cancellationToken)
    {
        var (order, lines) = await Cancellation.LockAsync(unitOfWork, job.OrderId, cancellationToken);
        if (order is null || OrderStates.After(order.Status, OrderAction.Expire) is null)
            return;
        var cancelled = new OrderCancelled(order.Id, order.ContactId, OrderCancellationReason.Expired, clock.GetUtcNow());
        await Cancellation.CancelAsync(unitOfWork, licenses, order, lines, cancelled, cancellationToken);
    }
}
