using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Validation;
using Backend.Kernel.Errors;
using Backend.Kernel.Events;
using Backend.Kernel.Requests;
using Backend.Messages;
using Backend.Modules.Orders.States;
using MediatR;

namespace Backend.Modules.Orders.Features.PayOrder;

using static Backend.Modules.Orders.Schema.Tables;

/// <summary>
/// The money for a placed order has come. A second payment is refused: whether it is the same one told twice or another one
/// only the caller can know, who tells it with an idempotency key.
/// </summary>
internal sealed record PayOrder(Guid Id, long? Version, Payment Payment) : ICommand<OrderDetails>, IValidated
{
    public void Validate(Violations violations) => violations.Check("reference", Payment.Reference, Orders.PaymentReference);
}

/// <summary>Three round trips: lock; write, publish and read; commit.</summary>
internal sealed class PayOrderHandler(IUnitOfWork unitOfWork, TimeProvider clock) : IRequestHandler<PayOrder, OrderDetails>
{
    // Clocks of callers are not quite this one.
    private static readonly TimeSpan ClockDifference = TimeSpan.FromMinutes(5);

    public async Task<OrderDetails> Handle(PayOrder request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var paidAt = request.Payment.PaidAt ?? now;
        if (paidAt > now + ClockDifference)
            throw new ValidationException("paidAt", "must not lie in the future");
        var order = (await unitOfWork.LockOrderAsync(request.Id, cancellationToken)).For(OrderAction.Pay, request.Version);
        unitOfWork.Update(Orders)
            .Set(Orders.Status, OrderStatus.Paid)
            .Set(Orders.PaidAt, paidAt)
            .Set(Orders.PaymentReference, request.Payment.Reference)
            .Where(Orders.Id.Eq(order.Id))
            .Queue(expectedRows: 1);
        unitOfWork.Publish(new OrderPaid(order.Id, order.ContactId, order.TotalCents, order.Currency, paidAt));
        return await unitOfWork.FindOrder(order.Id).As(Mapping.ToDetails).SingleAsync(cancellationToken);
    }
}
