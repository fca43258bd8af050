using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Kernel.Events;
using Backend.Messages;
using Backend.Modules.Orders.States;
using MediatR;

namespace Backend.Modules.Orders.Features.FulfilOrder;

using static Backend.Modules.Orders.Schema.Tables;

/// <summary>Everything that a paid order promised has been delivered.</summary>
internal sealed record FulfilOrder(Guid Id, long? Version) : ICommand<OrderDetails>;

internal sealed class FulfilOrderHandler(IUnitOfWork unitOfWork, TimeProvider clock) : IRequestHandler<FulfilOrder, OrderDetails>
{
    public async Task<OrderDetails> Handle(FulfilOrder request, CancellationToken cancellationToken)
    {
        var order = (await unitOfWork.LockOrderAsync(request.Id, cancellationToken)).For(OrderAction.Fulfil, request.Version);
        var now = clock.GetUtcNow();
        unitOfWork.Update(Orders)
            .Set(Orders.Status, OrderStatus.Fulfilled)
            .Set(Orders.FulfilledAt, now)
            .Where(Orders.Id.Eq(order.Id))
            .Queue(expectedRows: 1);
        unitOfWork.Publish(new OrderFulfilled(order.Id, order.ContactId, now));
        return await unitOfWork.FindOrder(order.Id).As(Mapping.ToDetails).SingleAsync(cancellationToken);
    }
}
