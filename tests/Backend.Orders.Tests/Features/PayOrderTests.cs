using Backend.Kernel.Errors;
using Backend.Modules.Orders;
using Backend.Modules.Orders.Features.CancelOrder;
using Backend.Modules.Orders.Features.FulfilOrder;
using Backend.Modules.Orders.Features.GetOrder;
using Backend.Modules.Orders.Features.PayOrder;

namespace Backend.Orders.Tests.Features;

public sealed class PayOrderTests : OrdersFixture
{
    private static readonly DateTimeOffset Tuesday = new(2026, 3, 3, 12, 0, 0, TimeSpan.Zero);

    [Test]
    public async Task Pay_KeepsInstantAndReference_AndPublishesThePayment()
    {
        var order = await PlacedAsync();

        var paid = await SendAsync(A, new PayOrder(order.Id, order.Version, new Payment { PaidAt = Tuesday, Reference = "SEPA-17" }));

        Assert.That(
            (paid.Status, paid.PaidAt, paid.PaymentReference, paid.Version),
            Is.EqualTo((OrderStatus.Paid, (DateTimeOffset?)Tuesday, "SEPA-17", 2L)));
        Assert.That(await EventAsync<OrderPaid>(order.Id), Is.EqualTo(new OrderPaid(order.Id, Ann, 250, "USD", Tuesday)));
    }

    [Test]
    public async Task Pay_ActivatesTheLicensesOfTheOrder_AndNoOthers()
    {
        var seats = await NewProductAsync(A, "seats", kind: ProductKind.License);
        var order = await PlaceAsync(A, Ann, (seats.Id, 2));
        var other = await PlaceAsync(A, Ann, (seats.Id, 1));
        await SendAsync(A, new PayOrder(order.Id, null, new Payment()));

        await Host.Jobs.RunUntilEmptyAsync();

        const string Licenses = "select string_agg(status::text || ' ' || seats || ' ' || version, ',') from licenses.licenses where order_id = $1";
        Assert.That(await Host.ReadAsync<string>(Licenses, order.Id), Is.EqualTo("active 2 2"));
        Assert.That(await Host.ReadAsync<string>(Licenses, other.Id), Is.EqualTo("pending 1 1"));
        var activated = await Host.ReadAsync<long>(
            "select count(*) from platform.outbox o join licenses.licenses l on l.id = o.aggregate_id where l.order_id = $1 and o.kind = 'licenses.activated.v1'",
            order.Id);
        Assert.That(activated, Is.EqualTo(1));
    }

    [Test]
    public async Task Pay_WithoutAnyWord_WasPaidNow()
    {
        var order = await PlacedAsync();

        var paid = await SendAsync(A, new PayOrder(order.Id, null, new Payment()));

        Assert.That(paid.PaidAt, Is.EqualTo(TimeProvider.System.GetUtcNow()).Within(TimeSpan.FromMinutes(1)));
        Assert.That(paid.PaymentReference, Is.Null);
    }

    [Test]
    public async Task Pay_InTheFuture_IsInvalid()
    {
        var order = await PlacedAsync();
        var tomorrow = TimeProvider.System.GetUtcNow().AddDays(1);

        var refusal = (await Assert.ThrowsAsync<ValidationException>(
            () => SendAsync(A, new PayOrder(order.Id, null, new Payment { PaidAt = tomorrow }))))!;

        Assert.That(refusal.Errors.Keys, Is.EqualTo(new[] { "paidAt" }));
    }

    [Test]
    public async Task Pay_WithAnotherVersion_ChangesNothing()
    {
        var order = await PlacedAsync();

        await Assert.ThrowsAsync<VersionMismatchException>(() => SendAsync(A, new PayOrder(order.Id, 7, new Payment())));

        Assert.That((await SendAsync(A, new GetOrder(order.Id))).Status, Is.EqualTo(OrderStatus.Placed));
        Assert.That(await EventsAsync(order.Id), Is.EqualTo("orders.placed.v1"));
    }

    [Test]
    public async Task PayAndFulfil_OfAnotherOrganizationsOrder_AreNotFound()
    {
        var order = await PlacedAsync();

        await Assert.ThrowsAsync<NotFoundException>(() => SendAsync(B, new PayOrder(order.Id, null, new Payment())));
        await Assert.ThrowsAsync<NotFoundException>(() => SendAsync(B, new FulfilOrder(order.Id, null)));

        Assert.That((await SendAsync(A, new GetOrder(order.Id))).Status, Is.EqualTo(OrderStatus.Placed));
    }

    [Test]
    public async Task PayAndCancel_AtOnce_OneOfThemWins()
    {
        for (var round = 0; round < 5; round++)
        {
            var tea = await NewProductAsync(A, $"tea{round}", stock: 10);
            var order = await PlaceAsync(A, Ann, (tea.Id, 4));

            var outcomes = await Task.WhenAll(
                SucceedsAsync(() => SendAsync(A, new PayOrder(order.Id, null, new Payment()))),
                SucceedsAsync(() => SendAsync(A, new CancelOrder(order.Id, null))),
                SucceedsAsync(() => SendAsync(A, new PayOrder(order.Id, null, new Payment()))),
                SucceedsAsync(() => SendAsync(A, new CancelOrder(order.Id, null))));

            Assert.That(outcomes.Count(succeeded => succeeded), Is.EqualTo(1));
            var status = (await SendAsync(A, new GetOrder(order.Id))).Status;
            Assert.That(await StockAsync(A, tea), Is.EqualTo(status == OrderStatus.Paid ? 6 : 10));
            Assert.That(await EventsAsync(order.Id), Is.EqualTo($"orders.placed.v1 orders.{(status == OrderStatus.Paid ? "paid" : "cancelled")}.v1"));
        }
    }

    [Test]
    public async Task Fulfil_PublishesIt()
    {
        var order = await PlacedAsync();
        await SendAsync(A, new PayOrder(order.Id, null, new Payment()));

        var fulfilled = await SendAsync(A, new FulfilOrder(order.Id, null));

        Assert.That(fulfilled.FulfilledAt, Is.Not.Null);
        Assert.That(await EventsAsync(order.Id), Is.EqualTo("orders.placed.v1 orders.paid.v1 orders.fulfilled.v1"));
        Assert.That((await EventAsync<OrderFulfilled>(order.Id)).ContactId, Is.EqualTo(Ann));
    }

    private async Task<OrderDetails> PlacedAsync() => await PlaceAsync(A, Ann, ((await NewProductAsync(A, "tea", cents: 250)).Id, 1));

    private static async Task<bool> SucceedsAsync(Func<Task> act)
    {
        try
        {
            await act();
            return true;
        }
        catch (ConflictException)
        {
            return false;
        }
    }
}
