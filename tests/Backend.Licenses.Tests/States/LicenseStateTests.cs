using Backend.Kernel.Errors;
using Backend.Modules.Licenses;
using Backend.Modules.Licenses.Features.ActivateLicense;
using Backend.Modules.Licenses.Features.RenewLicense;
using Backend.Modules.Licenses.Features.RevokeLicense;
using Backend.Modules.Licenses.Features.TakeSeat;
using Backend.Modules.Licenses.Jobs;
using Backend.Modules.Licenses.States;

namespace Backend.Licenses.Tests.States;

/// <summary>Every pair of state and action, through the handlers, against the table.</summary>
public sealed class LicenseStateTests : LicensesFixture
{
    [Test]
    public async Task EveryAction_InEveryState_LeadsWhereTheTableSays()
    {
        foreach (var status in Enum.GetValues<LicenseStatus>())
        {
            foreach (var action in Enum.GetValues<LicenseAction>())
            {
                var id = await BringToAsync(status, action);

                var refusal = await DoAsync(id, action);

                var expected = LicenseStates.After(status, action);
                var isRefused = expected is null && action != LicenseAction.Expire;
                Assert.That(
                    ((await GetAsync(A, id)).Status, refusal),
                    Is.EqualTo((expected ?? status, isRefused ? ErrorCodes.InvalidState : null)),
                    $"{action} of {status}");
            }
        }
    }

    [Test]
    public void EveryState_ButRevoked_HasAWayOut()
    {
        var final = Enum.GetValues<LicenseStatus>().Where(status => Enum.GetValues<LicenseAction>().All(action => LicenseStates.After(status, action) is null));

        Assert.That(final, Is.EqualTo(new[] { LicenseStatus.Revoked }));
    }

    private async Task<Guid> BringToAsync(LicenseStatus status, LicenseAction action)
    {
        var license = status == LicenseStatus.Pending ? await CreateAsync(A) : await CreateActiveAsync(A);
        if (status == LicenseStatus.Revoked)
            await SendAsync(A, new RevokeLicense(license.Id, null));
        // The end of the time has passed, as far as the row goes, for what the clock decides.
        if (status == LicenseStatus.Expired || action == LicenseAction.Expire)
            await Host.ExecuteAsync("update licenses.licenses set expires_at = now() - interval '1 day' where id = $1", license.Id);
        if (status == LicenseStatus.Expired)
            await ExpireAsync(license.Id);
        Assert.That((await GetAsync(A, license.Id)).Status, Is.EqualTo(status));
        return license.Id;
    }

    private async Task<string?> DoAsync(Guid id, LicenseAction action)
    {
        try
        {
            await (action switch
            {
                LicenseAction.Activate => SendAsync(A, new ActivateLicense(id, null)),
                LicenseAction.Renew => SendAsync(A, new RenewLicense(id, null, new Renewal { ExpiresAt = TimeProvider.System.GetUtcNow().AddDays(30) })),
                LicenseAction.Revoke => SendAsync(A, new RevokeLicense(id, null)),
                LicenseAction.TakeSeat => SendAsync(A, new TakeSeat(id, new SeatRequest { Machine = "m" })),
                _ => ExpireAsync(id),
            });
            return null;
        }
        catch (ConflictException refusal)
        {
            return refusal.Code;
        }
    }

    private async Task ExpireAsync(Guid id)
    {
        if ((await GetAsync(A, id)).ExpiresAt is { } end)
            await RunJobAsync(A, new ExpireLicense(id, end));
    }
}
