using Backend.Kernel.Events;
using Backend.Modules.Licenses;
using Backend.Modules.Licenses.Features.ListLicenses;
using Backend.Modules.Orders;

namespace Backend.Licenses.Tests.Events;

public sealed class ActivateLicensesTests : LicensesFixture
{
    [Test]
    public async Task OrderPaid_ActivatesWhatWaitsForThatOrder()
    {
        var order = await NewOrderAsync(A);
        var other = await NewOrderAsync(A);
        await IssueAsync(A, order, 1, 2, 3);
        await IssueAsync(A, other, 4);
        await Host.ExecuteAsync("update licenses.licenses set status = 'revoked' where order_id = $1 and seats = 2", order);
        await Host.ExecuteAsync("update licenses.licenses set expires_at = now() - interval '1 day' where order_id = $1 and seats = 3", order);

        await PaidAsync(A, order);

        var licenses = await ListAsync(A);
        Assert.That(
            licenses.Select(license => (license.Seats, license.Status)),
            Is.EquivalentTo(new[] { (1, LicenseStatus.Active), (2, LicenseStatus.Revoked), (3, LicenseStatus.Pending), (4, LicenseStatus.Pending) }));
        var active = licenses.Single(license => license.Seats == 1);
        var activated = await EventAsync<LicenseActivated>(active.Id);
        Assert.That(
            activated with { ActivatedAt = default },
            Is.EqualTo(new LicenseActivated(active.Id, A.Contact, A.Product, order, 1, null, default)));
        Assert.That((await GetAsync(A, active.Id)).ActivatedAt, Is.EqualTo(activated.ActivatedAt).Within(TimeSpan.FromMilliseconds(1)));
    }

    [Test]
    public async Task OrderPaid_Twice_ActivatesOnce()
    {
        var order = await NewOrderAsync(A);
        await IssueAsync(A, order, 1);

        await PaidAsync(A, order);
        await PaidAsync(A, order);

        Assert.That(await EventsAsync((await ListAsync(A))[0].Id), Is.EqualTo("licenses.activated.v1"));
    }

    [Test]
    public async Task OrderPaid_OfAnotherOrganization_ActivatesNothing()
    {
        var order = await NewOrderAsync(B);
        await IssueAsync(B, order, 1);

        await PaidAsync(A, order);

        Assert.That((await ListAsync(B))[0].Status, Is.EqualTo(LicenseStatus.Pending));
    }

    private async Task PaidAsync(Customer caller, Guid order)
    {
        await RunAsync(caller, unitOfWork =>
        {
            unitOfWork.Publish(new OrderPaid(order, caller.Contact, 100, "USD", TimeProvider.System.GetUtcNow()));
            return Task.CompletedTask;
        });
        await Host.Jobs.RunUntilEmptyAsync();
    }

    private async Task<IReadOnlyList<LicenseSummary>> ListAsync(Customer caller) => (await SendAsync(caller, new ListLicenses())).Data;
}
