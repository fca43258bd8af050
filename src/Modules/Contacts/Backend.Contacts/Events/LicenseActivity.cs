using Backend.Data.Execution;
using Backend.Kernel.Events;
using Backend.Kernel.Jobs;
using Backend.Modules.Licenses;

namespace Backend.Modules.Contacts.Events;

/// <summary>What licenses tell of their contacts.</summary>
internal sealed class LicenseActivity(IUnitOfWork unitOfWork)
    : IEventHandler<LicenseActivated>, IEventHandler<LicenseExpiring>, IEventHandler<LicenseExpired>, IEventHandler<LicenseRenewed>, IEventHandler<LicenseRevoked>
{
    public Task HandleAsync(LicenseActivated message, JobContext context, CancellationToken cancellationToken) =>
        ActivityLog.RecordAsync(unitOfWork, message.ContactId, ActivityKind.LicenseActivated, message.LicenseId, message.ActivatedAt, cancellationToken);

    public Task HandleAsync(LicenseExpiring message, JobContext context, CancellationToken cancellationToken) =>
        ActivityLog.RecordAsync(unitOfWork, message.ContactId, ActivityKind.LicenseExpiring, message.LicenseId, context.CreatedAt, cancellationToken);

    public Task HandleAsync(LicenseExpired message, JobContext context, CancellationToken cancellationToken) =>
        ActivityLog.RecordAsync(unitOfWork, message.ContactId, ActivityKind.LicenseExpired, message.LicenseId, message.ExpiredAt, cancellationToken);

    public Task HandleAsync(LicenseRenewed message, JobContext context, CancellationToken cancellationToken) =>
        ActivityLog.RecordAsync(unitOfWork, message.ContactId, ActivityKind.LicenseRenewed, message.LicenseId, message.RenewedAt, cancellationToken);

    public Task HandleAsync(LicenseRevoked message, JobContext context, CancellationToken cancellationToken) =>
        ActivityLog.RecordAsync(unitOfWork, message.ContactId, ActivityKind.LicenseRevoked, message.LicenseId, message.RevokedAt, cancellationToken);
}
