using Backend.Modules.Orders;
using Backend.Modules.Orders.Features.GetOrder;
using Backend.Modules.Orders.Features.PayOrder;

namespace Backend.Orders.Tests.Jobs;

public sealed class ExpireUnpaidTests : OrdersFixture
{
    [Test]
    public async Task Place_EnqueuesOneJob_ThreeDaysLater()
    {
        var tea = await NewProductAsync(A, "tea");
        var order = await PlaceAsync(A, Ann, (tea.Id, 1));

        var job = await Host.ReadAsync<string>(
            """
            select string_agg(kind || ' ' || jobs.state || ' ' || (run_at - placed_at), ', ')
            from platform.jobs join orders.orders on orders.id = (payload ->> 'orderId')::uuid
            where orders.id = $1
            """,
            order.Id);

        Assert.That(job, Is.EqualTo("orders.expire_unpaid scheduled 3 days"));
    }

    [Test]
    public async Task Expire_OfAnUnpaidOrder_CancelsItAsACallerWould()
    {
        var tea = await NewProductAsync(A, "tea", stock: 10);
        var seats = await NewProductAsync(A, "seats", stock: 10, kind: ProductKind.License);
        var order = await PlaceAsync(A, Ann, (tea.Id, 4), (seats.Id, 2));

        await Host.ExecuteAsync("update platform.jobs set run_at = now() where payload ->> 'orderId' = $1", order.Id.ToString());
        await Host.Jobs.RunUntilEmptyAsync();

        Assert.That((await SendAsync(A, new GetOrder(order.Id))).Status, Is.EqualTo(OrderStatus.Cancelled));
        Assert.That((await StockAsync(A, tea), await StockAsync(A, seats)), Is.EqualTo((10, 10)));
        Assert.That((await EventAsync<OrderCancelled>(order.Id)).Reason, Is.EqualTo(OrderCancellationReason.Expired));
        Assert.That(await Host.ReadAsync<string>("select status::text from licenses.licenses where order_id = $1", order.Id), Is.EqualTo("revoked"));
    }

    [Test]
    public async Task Expire_OfAPaidOrder_LeavesItAsItIs()
    {
        var tea = await NewProductAsync(A, "tea", stock: 10);
        var order = await PlaceAsync(A, Ann, (tea.Id, 4));
        var paid = await SendAsync(A, new PayOrder(order.Id, null, new Payment()));

        await ExpireAsync(A, order.Id);

        Assert.That((await SendAsync(A, new GetOrder(order.Id))).Version, Is.EqualTo(paid.Version));
        Assert.That(await StockAsync(A, tea), Is.EqualTo(6));
    }

    [Test]
    public async Task Expire_InAnotherOrganization_FindsNothing()
    {
        var tea = await NewProductAsync(A, "tea", stock: 10);
        var order = await PlaceAsync(A, Ann, (tea.Id, 4));

        await ExpireAsync(B, order.Id);

        Assert.That((await SendAsync(A, new GetOrder(order.Id))).Status, Is.EqualTo(OrderStatus.Placed));
    }
}
