using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Kernel.Errors;
using Backend.Kernel.Events;
using Backend.Messages;
using Backend.Modules.Licenses.States;
using MediatR;

namespace Backend.Modules.Licenses.Features.ActivateLicense;

using static Backend.Modules.Licenses.Schema.Tables;

/// <summary>Activates a license without a payment.</summary>
internal sealed record ActivateLicense(Guid Id, long? Version) : ICommand<LicenseDetails>;

internal sealed class ActivateLicenseHandler(IUnitOfWork unitOfWork, TimeProvider clock) : IRequestHandler<ActivateLicense, LicenseDetails>
{
    public async Task<LicenseDetails> Handle(ActivateLicense request, CancellationToken cancellationToken)
    {
        var license = await unitOfWork.LockLicenseForAsync(request.Id, LicenseAction.Activate, request.Version, cancellationToken);
        var now = clock.GetUtcNow();
        if (license.ExpiresAt <= now)
            throw new ConflictException(ErrorCodes.InvalidState, "The time of the license is over before it began.");
        unitOfWork.Update(Licenses)
            .Set(Licenses.Status, LicenseStatus.Active)
            .Set(Licenses.ActivatedAt, now)
            .Where(Licenses.Id.Eq(license.Id))
            .Queue(expectedRows: 1);
        unitOfWork.Publish(license.ToActivated(now));
        unitOfWork.QueueJobs(license.Id, license.ExpiresAt);
        return await unitOfWork.FindLicense(license.Id).As(Mapping.ToDetails).SingleAsync(cancellationToken);
    }
}
