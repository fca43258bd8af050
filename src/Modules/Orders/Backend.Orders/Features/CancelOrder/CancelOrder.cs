using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Kernel.Errors;
using Backend.Messages;
using Backend.Modules.Licenses;
using MediatR;

namespace Backend.Modules.Orders.Features.CancelOrder;

using static Backend.Modules.Orders.Schema.Tables;

/// <summary>Puts the units of a placed order back into stock and revokes the licenses that wait for it.</summary>
internal sealed record CancelOrder(Guid Id) : ICommand<OrderDetails>;

internal sealed class CancelOrderHandler(IUnitOfWork unitOfWork, ILicenses licenses) : IRequestHandler<CancelOrder, OrderDetails>
{
    public async Task<OrderDetails> Handle(CancelOrder request, CancellationToken cancellationToken)
    {
        var order = await unitOfWork.From(Orders).Where(Orders.Id.Eq(request.Id)).ForUpdate().FirstOrDefaultAsync(cancellationToken)
            ?? throw new NotFoundException("order");
        if (order.Status != OrderStatus.Placed)
            throw new ConflictException(ErrorCodes.InvalidState, "Only a placed order can be cancelled.");
        // In the order of product ids, as placing locks them.
        var items = await unitOfWork.From(OrderItems)
            .Where(OrderItems.OrderId.Eq(order.Id))
            .OrderBy(OrderItems.ProductId.Asc())
            .ToListAsync(cancellationToken);
        foreach (var item in items)
        {
            unitOfWork.Update(Products)
                .Set(Products.Stock, Products.Stock.Plus(item.Quantity))
                .Where(Products.Id.Eq(item.ProductId))
                .Queue(expectedRows: 1);
        }

        unitOfWork.Update(Orders).Set(Orders.Status, OrderStatus.Cancelled).Where(Orders.Id.Eq(order.Id)).Queue(expectedRows: 1);
        licenses.RevokePending(unitOfWork, order.Id);
        var cancelled = await unitOfWork.FindOrder(order.Id).FirstOrDefaultAsync(Mapping.ToDetails, cancellationToken);
        return cancelled ?? throw new InvalidOperationException("The order just cancelled is not there.");
    }
}
