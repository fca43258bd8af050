using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Modules.Licenses.Schema;

namespace Backend.Modules.Licenses;

using static Backend.Modules.Licenses.Schema.Tables;

internal sealed class LicensesService : ILicenses
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

    public void RevokePending(IUnitOfWork unitOfWork, Guid orderId) => unitOfWork.Update(Licenses)
        .Set(Licenses.Status, LicenseStatus.Revoked)
        .Where(Licenses.OrderId.Eq(orderId), Licenses.Status.Eq(LicenseStatus.Pending))
        .Queue();
}
