using Backend.Kernel.Errors;
using Backend.Modules.Orders;
using Backend.Modules.Orders.Features.CancelOrder;
using Backend.Modules.Orders.Features.FulfilOrder;
using Backend.Modules.Orders.Features.GetOrder;
using Backend.Modules.Orders.Features.PayOrder;
using Backend.Modules.Orders.Features.PlaceDraft;
using Backend.Modules.Orders.States;

namespace Backend.Orders.Tests.States;

/// <summary>Every pair of state and action, through the handlers, against the table.</summary>
public sealed class OrderStateTests : OrdersFixture
{
    [Test]
    public async Task EveryAction_InEveryState_LeadsWhereTheTableSays()
    {
        var tea = await NewProductAsync(A, "tea", stock: 1_000);
        foreach (var status in Enum.GetValues<OrderStatus>())
        {
            foreach (var action in Enum.GetValues<OrderAction>())
            {
                var order = await BringToAsync(status, tea.Id);

                var refusal = await DoAsync(order.Id, action);

                var expected = OrderStates.After(status, action);
                var reached = (await SendAsync(A, new GetOrder(order.Id))).Status;
                var isRefused = expected is null && action != OrderAction.Expire;
                Assert.That((reached, refusal), Is.EqualTo((expected ?? status, isRefused ? ErrorCodes.InvalidState : null)), $"{action} of {status}");
            }
        }
    }

    [Test]
    public void EveryState_ButFulfilledAndCancelled_HasAWayOut()
    {
        var final = Enum.GetValues<OrderStatus>().Where(status => Enum.GetValues<OrderAction>().All(action => OrderStates.After(status, action) is null));

        Assert.That(final, Is.EquivalentTo(new[] { OrderStatus.Fulfilled, OrderStatus.Cancelled }));
    }

    private async Task<OrderDetails> BringToAsync(OrderStatus status, Guid product)
    {
        if (status == OrderStatus.Draft)
            return await DraftAsync(A, Ann, (product, 1));
        var order = await PlaceAsync(A, Ann, (product, 1));
        if (status == OrderStatus.Cancelled)
            return await SendAsync(A, new CancelOrder(order.Id, null));
        if (status >= OrderStatus.Paid)
            order = await SendAsync(A, new PayOrder(order.Id, null, new Payment()));
        if (status == OrderStatus.Fulfilled)
            order = await SendAsync(A, new FulfilOrder(order.Id, null));
        Assert.That(order.Status, Is.EqualTo(status));
        return order;
    }

    private async Task<string?> DoAsync(Guid id, OrderAction action)
    {
        try
        {
            await (action switch
            {
                OrderAction.Place => SendAsync(A, new PlaceDraft(id, null)),
                OrderAction.Pay => SendAsync(A, new PayOrder(id, null, new Payment())),
                OrderAction.Fulfil => SendAsync(A, new FulfilOrder(id, null)),
                OrderAction.Cancel => SendAsync(A, new CancelOrder(id, null)),
                _ => ExpireAsync(A, id),
            });
            return null;
        }
        catch (ConflictException refusal)
        {
            return refusal.Code;
        }
    }
}
