using Backend.Kernel.Errors;
using Backend.Modules.Licenses;
using Backend.Modules.Licenses.Features.GetLicense;
using Backend.Modules.Licenses.Features.ListLicenses;
using Backend.Testing.Telemetry;

namespace Backend.Licenses.Tests.Features;

public sealed class LicenseQueryTests : LicensesFixture
{
    [Test]
    public async Task Get_ShowsHolderAndProduct_InOneStatement()
    {
        var order = await NewOrderAsync(A);
        await IssueAsync(A, order, 4);
        var id = (await SendAsync(A, new ListLicenses())).Data[0].Id;
        using var recorder = new SpanRecorder("Backend.Data");

        var license = await SendAsync(A, new GetLicense(id));

        using (Assert.EnterMultipleScope())
        {
            Assert.That((license.Id, license.Seats, license.OrderId, license.Status), Is.EqualTo((id, 4, (Guid?)order, LicenseStatus.Pending)));
            Assert.That(license.Contact, Is.EqualTo(new LicenseHolder(A.Contact, "Ann")));
            Assert.That(license.Product, Is.EqualTo(new LicensedProduct(A.Product, "seat", "Seat")));
            Assert.That(recorder.Named("unit_of_work")[0].GetTagItem("backend.unit_of_work.statements"), Is.EqualTo(1));
        }
    }

    [Test]
    public async Task Get_OfAnotherOrganizationsLicense_IsLikeAnUnknownOne()
    {
        await IssueAsync(B, await NewOrderAsync(B), 1);
        var theirs = (await SendAsync(B, new ListLicenses())).Data[0].Id;

        var foreign = (await Assert.ThrowsAsync<NotFoundException>(() => SendAsync(A, new GetLicense(theirs))))!;
        var unknown = (await Assert.ThrowsAsync<NotFoundException>(() => SendAsync(A, new GetLicense(Guid.CreateVersion7()))))!;

        Assert.That(foreign.Message, Is.EqualTo(unknown.Message));
    }

    [Test]
    public async Task List_FiltersByStatusContactAndOrder_InTheCallersOrganization()
    {
        var first = await NewOrderAsync(A);
        var second = await NewOrderAsync(A);
        await IssueAsync(A, first, 1, 2);
        await IssueAsync(A, second, 3);
        await IssueAsync(B, await NewOrderAsync(B), 4);
        await Host.ExecuteAsync("update licenses.licenses set status = 'active' where seats = 2 and order_id = $1", first);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(await SeatsAsync(new ListLicenses()), Is.EqualTo("1 2 3"));
            Assert.That(await SeatsAsync(new ListLicenses { Status = LicenseStatus.Active }), Is.EqualTo("2"));
            Assert.That(await SeatsAsync(new ListLicenses { OrderId = second }), Is.EqualTo("3"));
            Assert.That(await SeatsAsync(new ListLicenses { ContactId = A.Contact, Status = LicenseStatus.Pending }), Is.EqualTo("1 3"));
            Assert.That(await SeatsAsync(new ListLicenses { ContactId = B.Contact }), Is.Empty);
        }
    }

    private async Task<string> SeatsAsync(ListLicenses query) =>
        string.Join(' ', (await SendAsync(A, query)).Data.Select(license => license.Seats).Order());
}
