using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Kernel.Events;
using Backend.Messages;
using Backend.Modules.Licenses.States;
using MediatR;

namespace Backend.Modules.Licenses.Features.RevokeLicense;

using static Backend.Modules.Licenses.Schema.Tables;

/// <summary>Takes a license back, for good.</summary>
internal sealed record RevokeLicense(Guid Id, long? Version) : ICommand<LicenseDetails>;

internal sealed class RevokeLicenseHandler(IUnitOfWork unitOfWork, TimeProvider clock) : IRequestHandler<RevokeLicense, LicenseDetails>
{
    public async Task<LicenseDetails> Handle(RevokeLicense request, CancellationToken cancellationToken)
    {
        var license = await unitOfWork.LockLicenseForAsync(request.Id, LicenseAction.Revoke, request.Version, cancellationToken);
        var now = clock.GetUtcNow();
        unitOfWork.Update(Licenses)
            .Set(Licenses.Status, LicenseStatus.Revoked)
            .Set(Licenses.RevokedAt, now)
            .Where(Licenses.Id.Eq(license.Id))
            .Queue(expectedRows: 1);
        unitOfWork.Publish(license.ToRevoked(now));
        return await unitOfWork.FindLicense(license.Id).As(Mapping.ToDetails).SingleAsync(cancellationToken);
    }
}
