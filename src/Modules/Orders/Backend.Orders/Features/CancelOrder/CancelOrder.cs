using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Messages;
using Backend.Modules.Licenses;
using Backend.Modules.Orders.States;
using MediatR;

namespace Backend.Modules.Orders.Features.CancelOrder;

/// <summary>Gives up an order that is not paid. One that is paid stays: there is no refund.</summary>
internal sealed record CancelOrder(Guid Id, long? Version) : ICommand<OrderDetails>;

/// <summary>Four round trips: lock the order with its lines; write; publish and read; commit. A draft has one less.</summary>
internal sealed class CancelOrderHandler(IUnitOfWork unitOfWork, ILicenses licenses, TimeProvider clock) : IRequestHandler<CancelOrder, OrderDetails>
{
    public async Task<OrderDetails> Handle(CancelOrder request, CancellationToken cancellationToken)
    {
        var (locked, lines) = await Cancellation.LockAsync(unitOfWork, request.Id, cancellationToken);
        var order = locked.For(OrderAction.Cancel, request.Version);
        var cancelled = new OrderCancelled(order.Id, order.ContactId, OrderCancellationReason.Requested, clock.GetUtcNow());
        await Cancellation.CancelAsync(unitOfWork, licenses, order, lines, cancelled, cancellationToken);
        return await unitOfWork.FindOrder(order.Id).As(Mapping.ToDetails).SingleAsync(cancellationToken);
    }
}
