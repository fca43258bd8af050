using Autofac;
using Backend.Data.Execution;
using Backend.Data.Execution.Errors;
using Backend.Modules.Licenses;
using Backend.Modules.Orders;

namespace Backend.Orders.Tests.Features;

/// <summary>Licenses that fail after orders has done its part: nothing of either module remains.</summary>
public sealed class OneTransactionTests : OrdersFixture
{
    [Test]
    public async Task Place_WhenTheLicensesServiceThrows_WritesNothing()
    {
        var seats = await NewProductAsync(A, "thrown", kind: ProductKind.License);

        await Assert.ThrowsAsync<NotSupportedException>(() => PlaceAsync(A, Ann, (seats.Id, FailingLicenses.Thrown)));

        await AssertNothingAsync(seats);
    }

    [Test]
    public async Task Place_WhenTheDatabaseRefusesALicense_WritesNothing()
    {
        var seats = await NewProductAsync(A, "refused", kind: ProductKind.License);

        var error = (await Assert.ThrowsAsync<CheckViolationException>(() => PlaceAsync(A, Ann, (seats.Id, FailingLicenses.Refused))))!;

        Assert.That(error.Details.Table, Is.EqualTo("licenses"));
        await AssertNothingAsync(seats);
    }

    [Test]
    public async Task Cancel_WhenTheLicensesServiceThrows_ChangesNothing()
    {
        var seats = await NewProductAsync(A, "cancelled", kind: ProductKind.License);
        var order = await PlaceAsync(A, Ann, (seats.Id, 1));

        await Assert.ThrowsAsync<NotSupportedException>(() => SendAsync(A, new Modules.Orders.Features.CancelOrder.CancelOrder(order.Id, null)));

        Assert.That((await SendAsync(A, new Modules.Orders.Features.GetOrder.GetOrder(order.Id))).Status, Is.EqualTo(OrderStatus.Placed));
        Assert.That(await StockAsync(A, seats), Is.EqualTo(9));
    }

    private protected override void Configure(ContainerBuilder container) => container.RegisterDecorator<FailingLicenses, ILicenses>();

    private async Task AssertNothingAsync(ProductDetails product)
    {
        Assert.That(await CountAsync(A), Is.EqualTo((0L, 0L, 0L)));
        Assert.That(await StockAsync(A, product), Is.EqualTo(product.Stock));
    }

    /// <summary>The real service, which fails for some numbers of seats and for every cancellation.</summary>
    private sealed class FailingLicenses(ILicenses licenses) : ILicenses
    {
        public const int Thrown = 2;

        public const int Refused = 3;

        public void IssuePending(IUnitOfWork unitOfWork, IReadOnlyList<PendingLicense> pending)
        {
            licenses.IssuePending(unitOfWork, [.. pending.Select(license => license.Seats == Refused ? license with { Seats = 0 } : license)]);
            if (pending.Any(license => license.Seats == Thrown))
                throw new NotSupportedException();
        }

        public Task RevokePendingAsync(IUnitOfWork unitOfWork, Guid orderId, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
