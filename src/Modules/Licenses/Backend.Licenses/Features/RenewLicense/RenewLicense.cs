using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Kernel.Errors;
using Backend.Kernel.Events;
using Backend.Messages;
using Backend.Modules.Licenses.States;
using MediatR;

namespace Backend.Modules.Licenses.Features.RenewLicense;

using static Backend.Modules.Licenses.Schema.Tables;

/// <summary>The new end of the time of a license.</summary>
internal sealed record Renewal
{
    public required DateTimeOffset ExpiresAt { get; init; }
}

/// <summary>Gives a license another end of its time. One that is expired is active again; machines keep their seats.</summary>
internal sealed record RenewLicense(Guid Id, long? Version, Renewal Renewal) : ICommand<LicenseDetails>;

internal sealed class RenewLicenseHandler(IUnitOfWork unitOfWork, TimeProvider clock) : IRequestHandler<RenewLicense, LicenseDetails>
{
    public async Task<LicenseDetails> Handle(RenewLicense request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (request.Renewal.ExpiresAt <= now)
            throw new ValidationException("expiresAt", "must lie in the future");
        await unitOfWork.LockLicenseForAsync(request.Id, LicenseAction.Renew, request.Version, cancellationToken);
        // The end comes back as it is stored, in whole microseconds: the jobs compare it with the row's.
        var renewed = await unitOfWork.Update(Licenses)
            .Set(Licenses.Status, LicenseStatus.Active)
            .Set(Licenses.ExpiresAt, request.Renewal.ExpiresAt)
            .Where(Licenses.Id.Eq(request.Id))
            .ReturningFirstAsync(cancellationToken);
        var end = renewed!.ExpiresAt!.Value;
        unitOfWork.Publish(new LicenseRenewed(renewed.Id, renewed.ContactId, renewed.ProductId, end, now));
        unitOfWork.QueueJobs(renewed.Id, end);
        return await unitOfWork.FindLicense(renewed.Id).As(Mapping.ToDetails).SingleAsync(cancellationToken);
    }
}
