using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Kernel.Events;
using Backend.Kernel.Jobs;
using Backend.Modules.Licenses.Features;
using Backend.Modules.Licenses.States;

namespace Backend.Modules.Licenses.Jobs;

using static Backend.Modules.Licenses.Schema.Tables;

/// <summary>Leaves a license alone that was renewed or revoked meanwhile.</summary>
internal sealed class ExpireLicenseHandler(IUnitOfWork unitOfWork, TimeProvider clock) : IJobHandler<ExpireLicense>
{
    private static readonly TimeSpan ShortestSnooze = TimeSpan.FromSeconds(1);

    public async Task HandleAsync(ExpireLicense job, JobContext context, CancellationToken cancellationToken)
    {
        var license = await unitOfWork.LockLicenseAsync(job.LicenseId, cancellationToken);
        if (license is null || license.ExpiresAt != job.ExpiresAt || LicenseStates.After(license.Status, LicenseAction.Expire) is null)
            return;
        var left = job.ExpiresAt - clock.GetUtcNow();
        if (left > TimeSpan.Zero)
        {
            // An operator ran it early, or a clock was set back.
            context.Snooze(left < ShortestSnooze ? ShortestSnooze : left);
            return;
        }

        unitOfWork.Update(Licenses).Set(Licenses.Status, LicenseStatus.Expired).Where(Licenses.Id.Eq(license.Id)).Queue(expectedRows: 1);
        unitOfWork.Publish(new LicenseExpired(license.Id, license.ContactId, license.ProductId, job.ExpiresAt));
    }
}
