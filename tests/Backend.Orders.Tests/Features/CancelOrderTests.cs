using Backend.Kernel.Errors;
using Backend.Modules.Orders;
using Backend.Modules.Orders.Features.CancelOrder;
using Backend.Modules.Orders.Features.GetOrder;

namespace Backend.Orders.Tests.Features;

public sealed class CancelOrderTests : OrdersFixture
{
    [Test]
    public async Task Cancel_RestoresStockAndRevokesWaitingLicenses()
    {
        var tea = await NewProductAsync(A, "tea", stock: 10);
        var seats = await NewProductAsync(A, "seats", stock: 10, kind: ProductKind.License);
        var order = await PlaceAsync(A, Ann, (tea.Id, 4), (seats.Id, 2));
        var kept = await PlaceAsync(A, Ann, (tea.Id, 1), (seats.Id, 1));

        var cancelled = await SendAsync(A, new CancelOrder(order.Id, null));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(cancelled.Status, Is.EqualTo(OrderStatus.Cancelled));
            Assert.That(cancelled.Version, Is.EqualTo(2));
            Assert.That(cancelled.Items, Is.EqualTo(order.Items));
        }

        Assert.That((await StockAsync(A, tea), await StockAsync(A, seats)), Is.EqualTo((9, 9)));
        Assert.That(await LicenseAsync(order), Is.EqualTo("revoked"));
        Assert.That(await LicenseAsync(kept), Is.EqualTo("pending"));
    }

    [Test]
    public async Task Cancel_LeavesAnActiveLicense()
    {
        var seats = await NewProductAsync(A, "seats", kind: ProductKind.License);
        var order = await PlaceAsync(A, Ann, (seats.Id, 2));
        await Host.ExecuteAsync("update licenses.licenses set status = 'active' where order_id = $1", order.Id);

        await SendAsync(A, new CancelOrder(order.Id, null));

        Assert.That(await LicenseAsync(order), Is.EqualTo("active"));
    }

    [Test]
    public async Task Cancel_Twice_RestoresStockOnce()
    {
        var tea = await NewProductAsync(A, "tea", stock: 10);
        var order = await PlaceAsync(A, Ann, (tea.Id, 4));
        await SendAsync(A, new CancelOrder(order.Id, null));

        var refusal = (await Assert.ThrowsAsync<ConflictException>(() => SendAsync(A, new CancelOrder(order.Id, null))))!;

        Assert.That(refusal.Code, Is.EqualTo(ErrorCodes.InvalidState));
        Assert.That(await StockAsync(A, tea), Is.EqualTo(10));
    }

    [Test]
    public async Task Cancel_ByManyAtOnce_RestoresStockOnce()
    {
        var tea = await NewProductAsync(A, "tea", stock: 10);
        var order = await PlaceAsync(A, Ann, (tea.Id, 4));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ =>
        {
            try
            {
                await SendAsync(A, new CancelOrder(order.Id, null));
                return true;
            }
            catch (ConflictException)
            {
                return false;
            }
        }));

        Assert.That(outcomes.Count(succeeded => succeeded), Is.EqualTo(1));
        Assert.That(await StockAsync(A, tea), Is.EqualTo(10));
    }

    [Test]
    public async Task Cancel_OfAnotherOrganizationsOrder_IsNotFoundAndChangesNothing()
    {
        var tea = await NewProductAsync(A, "tea", stock: 10);
        var order = await PlaceAsync(A, Ann, (tea.Id, 4));

        await Assert.ThrowsAsync<NotFoundException>(() => SendAsync(B, new CancelOrder(order.Id, null)));
        await Assert.ThrowsAsync<NotFoundException>(() => SendAsync(B, new GetOrder(order.Id)));

        Assert.That((await SendAsync(A, new GetOrder(order.Id))).Status, Is.EqualTo(OrderStatus.Placed));
        Assert.That(await StockAsync(A, tea), Is.EqualTo(6));
    }

    private Task<string> LicenseAsync(OrderDetails order) =>
        Host.ReadAsync<string>("select status::text from licenses.licenses where order_id = $1", order.Id);
}
