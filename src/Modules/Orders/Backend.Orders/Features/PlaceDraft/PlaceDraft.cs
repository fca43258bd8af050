using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Messages;
using Backend.Modules.Licenses;
using Backend.Modules.Orders.Schema;
using Backend.Modules.Orders.States;
using MediatR;

namespace Backend.Modules.Orders.Features.PlaceDraft;

using static Backend.Modules.Orders.Schema.Tables;

/// <summary>Places a draft, at the prices that it was written with.</summary>
internal sealed record PlaceDraft(Guid Id, long? Version) : ICommand<OrderDetails>;

/// <summary>Three round trips: lock the contact, the order and then its products; write, publish and read; commit.</summary>
internal sealed class PlaceDraftHandler(IUnitOfWork unitOfWork, ILicenses licenses, TimeProvider clock) : IRequestHandler<PlaceDraft, OrderDetails>
{
    public async Task<OrderDetails> Handle(PlaceDraft request, CancellationToken cancellationToken)
    {
        var rows = await LockAsync(request.Id, cancellationToken);
        var order = rows.Select(row => row.Item1).FirstOrDefault().For(OrderAction.Place, request.Version);
        var placed = new OrderPlaced(order.Id, order.ContactId, order.TotalCents, order.Currency, clock.GetUtcNow());
        unitOfWork.Update(Orders)
            .Set(Orders.Status, OrderStatus.Placed)
            .Set(Orders.PlacedAt, placed.PlacedAt)
            .Where(Orders.Id.Eq(order.Id))
            .Queue(expectedRows: 1);
        Placement.Queue(unitOfWork, licenses, placed, [.. rows.Select(row => new TakenLine(row.Item3, row.Item2.Quantity))]);
        return await unitOfWork.FindOrder(order.Id).As(Placement.Read).SingleAsync(cancellationToken);
    }

    private async Task<IReadOnlyList<(Order, OrderItem, Product)>> LockAsync(Guid id, CancellationToken cancellationToken)
    {
        // The contact before the order, as a merge does. Its pending licenses would lock it after the order, and wait for a
        // merge that waits for the order. The second query reads whose order it is once the merge is over.
        var contact = unitOfWork.From(Orders)
            .Join(Contacts.Published.Contacts, Contacts.Published.Contacts.Id.Eq(Orders.ContactId))
            .Where(Orders.Id.Eq(id))
            .ForKeyShare(Contacts.Published.Contacts);
        // Each row of the answer is locked as it comes: the order with the first, the products in the order of their ids.
        var order = unitOfWork.From(Orders)
            .Join(OrderItems, OrderItems.OrderId.Eq(Orders.Id))
            .Join(Products, Products.Id.Eq(OrderItems.ProductId))
            .Where(Orders.Id.Eq(id))
            .OrderBy(Products.Id.Asc())
            .ForUpdate(Orders, Products);
        return (await unitOfWork.BatchAsync(contact, order, cancellationToken)).Second;
    }
}
