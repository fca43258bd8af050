using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Kernel.Events;
using Backend.Kernel.Jobs;
using Backend.Modules.Licenses.Features;
using Backend.Modules.Orders;

namespace Backend.Modules.Licenses.Events;

using static Backend.Modules.Licenses.Schema.Tables;

/// <summary>Activates what waited for an order that is now paid. A license whose time is over before that goes on waiting.</summary>
internal sealed class ActivateLicenses(IUnitOfWork unitOfWork, TimeProvider clock) : IEventHandler<OrderPaid>
{
    public async Task HandleAsync(OrderPaid message, JobContext context, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var activated = await unitOfWork.Update(Licenses)
            .Set(Licenses.Status, LicenseStatus.Active)
            .Set(Licenses.ActivatedAt, now)
            .Where(
                Licenses.OrderId.Eq(message.OrderId),
                Licenses.Status.Eq(LicenseStatus.Pending),
                Licenses.ExpiresAt.IsNull() | Licenses.ExpiresAt.Gt(now))
            .ReturningAsync(cancellationToken);
        foreach (var license in activated)
        {
            unitOfWork.Publish(license.ToActivated(now));
            unitOfWork.QueueJobs(license.Id, license.ExpiresAt);
        }
    }
}
