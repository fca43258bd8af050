using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Kernel.Errors;
using Backend.Messages;
using Backend.Modules.Licenses.Keys;
using MediatR;

namespace Backend.Modules.Licenses.Features.IssueKey;

using static Backend.Modules.Licenses.Schema.Tables;

/// <summary>
/// Makes the key of a license and shows it once: the first one of a license that came with an order, otherwise one in place
/// of the key before, which is good for nothing from then on.
/// </summary>
internal sealed record IssueKey(Guid Id, long? Version) : ICommand<LicenseDetails>;

internal sealed class IssueKeyHandler(IUnitOfWork unitOfWork) : IRequestHandler<IssueKey, LicenseDetails>
{
    public async Task<LicenseDetails> Handle(IssueKey request, CancellationToken cancellationToken)
    {
        var license = await unitOfWork.LockLicenseAsync(request.Id, cancellationToken) ?? throw new NotFoundException("license");
        VersionMismatchException.ThrowUnless(request.Version, license.Version);
        var key = LicenseKey.Create();
        unitOfWork.Update(Licenses)
            .Set(Licenses.KeyHash, LicenseKey.HashOf(key))
            .Set(Licenses.KeyEnding, LicenseKey.EndingOf(key))
            .Where(Licenses.Id.Eq(license.Id))
            .Queue(expectedRows: 1);
        var details = await unitOfWork.FindLicense(license.Id).As(Mapping.ToDetails).SingleAsync(cancellationToken);
        return details with { Key = key };
    }
}
