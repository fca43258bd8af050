using Backend.Kernel.Errors;
using Backend.Modules.Licenses;
using Backend.Modules.Licenses.Features.ActivateLicense;
using Backend.Modules.Licenses.Features.RenewLicense;
using Backend.Modules.Licenses.Features.RevokeLicense;
using Backend.Modules.Licenses.Jobs;

namespace Backend.Licenses.Tests.Jobs;

/// <summary>The jobs at the end of a license's time, and what becomes of those that are overtaken.</summary>
public sealed class TermTests : LicensesFixture
{
    private static readonly DateTimeOffset End = new(2099, 6, 1, 0, 0, 0, TimeSpan.Zero);

    [Test]
    public async Task Activate_EnqueuesBothJobs_AtTheirTimes()
    {
        var license = await CreateAsync(A, expiresAt: End);
        Assert.That(await JobsAsync(license), Is.Empty, "a pending license does not expire");

        await SendAsync(A, new ActivateLicense(license.Id, license.Version));

        Assert.That(await JobsAsync(license), Is.EqualTo("licenses.announce_expiry 2099-05-18, licenses.expire 2099-06-01"));
        Assert.That(await EventsAsync(license.Id), Is.EqualTo("licenses.activated.v1"));
    }

    [Test]
    public async Task Activate_OfALicenseWithoutEnd_EnqueuesNothing() => Assert.That(await JobsAsync(await CreateActiveAsync(A)), Is.Empty);

    [Test]
    public async Task Activate_AfterTheEnd_IsRefused()
    {
        var license = await CreateAsync(A, expiresAt: End);
        await SetEndAsync(license, "2020-01-01");

        var refusal = (await Assert.ThrowsAsync<ConflictException>(() => SendAsync(A, new ActivateLicense(license.Id, null))))!;

        Assert.That(refusal.Code, Is.EqualTo(ErrorCodes.InvalidState));
    }

    [Test]
    public async Task Renew_EnqueuesJobsForTheNewEnd_AndPublishesIt()
    {
        var license = await CreateActiveAsync(A, expiresAt: End);
        var odd = End.AddDays(100).AddTicks(7);

        var renewed = await SendAsync(A, new RenewLicense(license.Id, license.Version, new Renewal { ExpiresAt = odd }));

        Assert.That(renewed.ExpiresAt, Is.EqualTo(End.AddDays(100)));
        Assert.That((await EventAsync<LicenseRenewed>(license.Id)).ExpiresAt, Is.EqualTo(renewed.ExpiresAt));
        Assert.That(await JobsAsync(license), Is.EqualTo(
            "licenses.announce_expiry 2099-05-18, licenses.expire 2099-06-01, licenses.announce_expiry 2099-08-26, licenses.expire 2099-09-09"));
    }

    [Test]
    public async Task Expire_AtTheEnd_EndsTheLicense_AndRenewingStartsItAgain()
    {
        var license = await CreateActiveAsync(A, expiresAt: End);
        var past = await SetEndAsync(license, "2020-01-01");

        await ExpireAsync(license.Id, past);

        Assert.That((await GetAsync(A, license.Id)).Status, Is.EqualTo(LicenseStatus.Expired));
        Assert.That(await EventAsync<LicenseExpired>(license.Id), Is.EqualTo(new LicenseExpired(license.Id, A.Contact, A.Product, past)));
        Assert.That((await SendAsync(A, new RenewLicense(license.Id, null, new Renewal { ExpiresAt = End }))).Status, Is.EqualTo(LicenseStatus.Active));
    }

    [Test]
    public async Task Expire_OfAnEndThatIsNoLongerTheLicenses_DoesNothing()
    {
        var license = await CreateActiveAsync(A, expiresAt: End);
        var past = await SetEndAsync(license, "2020-01-01");
        await SendAsync(A, new RenewLicense(license.Id, null, new Renewal { ExpiresAt = End }));

        await ExpireAsync(license.Id, past);
        await AnnounceAsync(license.Id, past);

        Assert.That((await GetAsync(A, license.Id)).Status, Is.EqualTo(LicenseStatus.Active));
        Assert.That(await EventsAsync(license.Id), Is.EqualTo("licenses.activated.v1 licenses.renewed.v1"));
    }

    [Test]
    public async Task Expire_BeforeTheEnd_IsPutOff()
    {
        var license = await CreateActiveAsync(A, expiresAt: End);

        await ExpireAsync(license.Id, End);

        Assert.That((await GetAsync(A, license.Id)).Status, Is.EqualTo(LicenseStatus.Active));
        var early = (await Host.Jobs.ListAsync(ExpireLicense.Kind))[^1];
        Assert.That((early.State, early.Error), Is.EqualTo(("scheduled", (string?)null)));
    }

    [Test]
    public async Task Announce_TellsOfAnActiveLicenseOnly()
    {
        var license = await CreateActiveAsync(A, expiresAt: End);
        await AnnounceAsync(license.Id, End);
        await SendAsync(A, new RevokeLicense(license.Id, null));
        await AnnounceAsync(license.Id, End);

        Assert.That(await EventsAsync(license.Id), Is.EqualTo("licenses.activated.v1 licenses.expiring.v1 licenses.revoked.v1"));
        Assert.That(await EventAsync<LicenseExpiring>(license.Id), Is.EqualTo(new LicenseExpiring(license.Id, A.Contact, A.Product, End)));
    }

    [Test]
    public async Task Renew_IntoThePast_IsInvalid()
    {
        var license = await CreateActiveAsync(A);

        await Assert.ThrowsAsync<ValidationException>(
            () => SendAsync(A, new RenewLicense(license.Id, null, new Renewal { ExpiresAt = TimeProvider.System.GetUtcNow().AddSeconds(-1) })));
    }

    [Test]
    public async Task Actions_WithAnotherVersionOrOrganization_ChangeNothing()
    {
        var license = await CreateAsync(A);

        await Assert.ThrowsAsync<VersionMismatchException>(() => SendAsync(A, new ActivateLicense(license.Id, 9)));
        await Assert.ThrowsAsync<VersionMismatchException>(() => SendAsync(A, new RevokeLicense(license.Id, 9)));
        await Assert.ThrowsAsync<NotFoundException>(() => SendAsync(B, new ActivateLicense(license.Id, null)));
        await Assert.ThrowsAsync<NotFoundException>(() => SendAsync(B, new RevokeLicense(license.Id, null)));
        await Assert.ThrowsAsync<NotFoundException>(() => SendAsync(B, new RenewLicense(license.Id, null, new Renewal { ExpiresAt = End })));

        Assert.That((await GetAsync(A, license.Id)).Version, Is.EqualTo(license.Version));
        Assert.That(await EventsAsync(license.Id), Is.Empty);
    }

    private Task<string> JobsAsync(LicenseDetails license) => Host.ReadAsync<string>(
        """
        select coalesce(string_agg(kind || ' ' || to_char(run_at at time zone 'UTC', 'YYYY-MM-DD'), ', ' order by run_at), '')
        from platform.jobs where payload ->> 'licenseId' = $1
        """,
        license.Id.ToString());

    private async Task<DateTimeOffset> SetEndAsync(LicenseDetails license, string day)
    {
        await Host.ExecuteAsync($"update licenses.licenses set expires_at = '{day}T00:00:00Z' where id = $1", license.Id);
        return (await GetAsync(A, license.Id)).ExpiresAt!.Value;
    }

    private Task ExpireAsync(Guid id, DateTimeOffset end) => RunJobAsync(A, new ExpireLicense(id, end));

    private Task AnnounceAsync(Guid id, DateTimeOffset end) => RunJobAsync(A, new AnnounceExpiry(id, end));
}
