using Backend.Data.Execution;
using Backend.Data.Execution.Errors;
using Backend.Data.Query;
using Backend.Modules.Licenses;
using Backend.Modules.Licenses.Features.ListLicenses;
using Backend.Modules.Licenses.Schema;
using Backend.Testing.Telemetry;

namespace Backend.Licenses.Tests;

/// <summary>What other modules call: it joins their unit of work, and is committed or undone with it.</summary>
public sealed class LicensesServiceTests : LicensesFixture
{
    [Test]
    public async Task IssuePending_IsCommittedWithTheCallersUnit()
    {
        var order = await NewOrderAsync(A);

        await IssueAsync(A, order, 3, 5);

        var licenses = await ListAsync(A);
        Assert.That(licenses.Select(license => license.Seats), Is.EquivalentTo(new[] { 3, 5 }));
        using (Assert.EnterMultipleScope())
        {
            foreach (var license in licenses)
            {
                Assert.That(
                    (license.ContactId, license.ProductId, license.OrderId, license.Status, license.ExpiresAt, license.Version),
                    Is.EqualTo((A.Contact, A.Product, (Guid?)order, LicenseStatus.Pending, (DateTimeOffset?)null, 1L)));
            }
        }
    }

    [Test]
    public async Task IssuePending_WhenTheCallerThrows_IsRolledBackWithIt()
    {
        var order = await NewOrderAsync(A);

        await Assert.ThrowsAsync<NotSupportedException>(() => RunAsync(A, async unitOfWork =>
        {
            Licenses.IssuePending(unitOfWork, [new PendingLicense(A.Contact, A.Product, order, 1)]);
            Assert.That(await CountAsync(unitOfWork), Is.EqualTo(1), "the license was sent with this statement");
            throw new NotSupportedException();
        }));

        Assert.That(await ListAsync(A), Is.Empty);
    }

    [Test]
    public async Task IssuePending_WithNothingToIssue_SendsNothing()
    {
        using var recorder = new SpanRecorder("Backend.Data");

        await IssueAsync(A, Guid.CreateVersion7());

        Assert.That(recorder.Named("unit_of_work")[0].GetTagItem("backend.unit_of_work.round_trips"), Is.Zero);
    }

    [Test]
    public async Task IssuePending_ForAnUnknownOrder_IsLikeForAnotherOrganizations()
    {
        var theirs = await NewOrderAsync(B);

        var foreign = (await Assert.ThrowsAsync<ForeignKeyViolationException>(() => IssueAsync(A, theirs, 1)))!;
        var unknown = (await Assert.ThrowsAsync<ForeignKeyViolationException>(() => IssueAsync(A, Guid.CreateVersion7(), 1)))!;

        Assert.That(foreign.Details, Is.EqualTo(unknown.Details));
        Assert.That(await ListAsync(A), Is.Empty);
        Assert.That(await ListAsync(B), Is.Empty);
    }

    [Test]
    public async Task RevokePending_RevokesWhatWaitsForThatOrderOnly()
    {
        var order = await NewOrderAsync(A);
        var other = await NewOrderAsync(A);
        await IssueAsync(A, order, 1, 2);
        await IssueAsync(A, other, 3);
        await Host.ExecuteAsync("update licenses.licenses set status = 'active' where order_id = $1 and seats = 2", order);

        await RevokeAsync(A, order);

        Assert.That(
            (await ListAsync(A)).Select(license => (license.Seats, license.Status, license.Version)),
            Is.EquivalentTo(new[] { (1, LicenseStatus.Revoked, 2L), (2, LicenseStatus.Active, 1L), (3, LicenseStatus.Pending, 1L) }));
    }

    [Test]
    public async Task RevokePending_OfAnotherOrganizationsOrder_ChangesNothing()
    {
        var order = await NewOrderAsync(B);
        await IssueAsync(B, order, 1);

        await RevokeAsync(A, order);

        Assert.That((await ListAsync(B)).Select(license => license.Status), Is.EqualTo(new[] { LicenseStatus.Pending }));
    }

    private Task<int> RevokeAsync(Customer caller, Guid order) =>
        RunAsync(caller, unitOfWork => Licenses.RevokePendingAsync(unitOfWork, order, CancellationToken.None));

    private async Task<IReadOnlyList<LicenseSummary>> ListAsync(Customer caller) => (await SendAsync(caller, new ListLicenses())).Data;

    private static Task<long> CountAsync(IUnitOfWork unitOfWork) => unitOfWork.From(Tables.Licenses).CountAsync(CancellationToken.None);
}
