using Backend.Data.Execution;
using Backend.Kernel.Events;
using Backend.Kernel.Jobs;
using Backend.Modules.Orders;

namespace Backend.Modules.Contacts.Events;

/// <summary>What orders tell of their contacts.</summary>
internal sealed class OrderActivity(IUnitOfWork unitOfWork)
    : IEventHandler<OrderPlaced>, IEventHandler<OrderPaid>, IEventHandler<OrderFulfilled>, IEventHandler<OrderCancelled>
{
    public Task HandleAsync(OrderPlaced message, JobContext context, CancellationToken cancellationToken) =>
        ActivityLog.RecordAsync(unitOfWork, message.ContactId, ActivityKind.OrderPlaced, message.OrderId, message.PlacedAt, cancellationToken);

    public Task HandleAsync(OrderPaid message, JobContext context, CancellationToken cancellationToken) =>
        ActivityLog.RecordAsync(unitOfWork, message.ContactId, ActivityKind.OrderPaid, message.OrderId, message.PaidAt, cancellationToken);

    public Task HandleAsync(OrderFulfilled message, JobContext context, CancellationToken cancellationToken) =>
        ActivityLog.RecordAsync(unitOfWork, message.ContactId, ActivityKind.OrderFulfilled, message.OrderId, message.FulfilledAt, cancellationToken);

    public Task HandleAsync(OrderCancelled message, JobContext context, CancellationToken cancellationToken) =>
        ActivityLog.RecordAsync(unitOfWork, message.ContactId, ActivityKind.OrderCancelled, message.OrderId, message.CancelledAt, cancellationToken);
}
