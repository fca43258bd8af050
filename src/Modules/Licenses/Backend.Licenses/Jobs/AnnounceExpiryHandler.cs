using Backend.Data.Execution;
using Backend.Kernel.Events;
using Backend.Kernel.Jobs;
using Backend.Modules.Licenses.Features;

namespace Backend.Modules.Licenses.Jobs;

/// <summary>Says nothing of a license that was renewed or revoked meanwhile.</summary>
internal sealed class AnnounceExpiryHandler(IUnitOfWork unitOfWork) : IJobHandler<AnnounceExpiry>
{
    public async Task HandleAsync(AnnounceExpiry job, JobContext context, CancellationToken cancellationToken)
    {
        var license = await unitOfWork.LockLicenseAsync(job.LicenseId, cancellationToken);
        if (license is { Status: LicenseStatus.Active } && license.ExpiresAt == job.ExpiresAt)
            unitOfWork.Publish(new LicenseExpiring(license.Id, license.ContactId, license.ProductId, job.ExpiresAt));
    }
}
