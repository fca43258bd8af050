using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Kernel.Events;
using Backend.Modules.Licenses.Features;
using Backend.Modules.Licenses.Schema;

namespace Backend.Modules.Licenses;

using static Backend.Modules.Licenses.Schema.Tables;

internal sealed class LicensesService(TimeProvider clock) : ILicenses
{
    public void IssuePending(IUnitOfWork unitOfWork, IReadOnlyList<PendingLicense> licenses)
    {
        if (licenses.Count == 0)
            return;
        List<NewLicense> rows =
        [
            .. licenses.Select(license => new NewLicense
            {
                ContactId = license.ContactId,
                ProductId = license.ProductId,
                OrderId = license.OrderId,
                Seats = license.Seats,
            }),
        ];
        unitOfWork.Insert(Licenses).Values(rows).Queue(expectedRows: rows.Count);
    }

    public async Task RevokePendingAsync(IUnitOfWork unitOfWork, Guid orderId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var revoked = await unitOfWork.Update(Licenses)
            .Set(Licenses.Status, LicenseStatus.Revoked)
            .Set(Licenses.RevokedAt, now)
            .Where(Licenses.OrderId.Eq(orderId), Licenses.Status.Eq(LicenseStatus.Pending))
            .ReturningAsync(cancellationToken);
        foreach (var license in revoked)
            unitOfWork.Publish(license.ToRevoked(now));
    }
}
