using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Kernel.Errors;
using Backend.Modules.Contacts;
using Backend.Modules.Licenses.Keys;
using Backend.Modules.Licenses.Schema;
using Backend.Modules.Orders;
using MediatR;

namespace Backend.Modules.Licenses.Features.CreateLicense;

using static Backend.Modules.Licenses.Schema.Tables;

internal sealed class CreateLicenseHandler(IUnitOfWork unitOfWork, TimeProvider clock) : IRequestHandler<CreateLicense, LicenseDetails>
{
    public async Task<LicenseDetails> Handle(CreateLicense request, CancellationToken cancellationToken)
    {
        if (request.ExpiresAt <= clock.GetUtcNow())
            throw new ValidationException("expiresAt", "must lie in the future");
        var id = Guid.CreateVersion7();
        var key = LicenseKey.Create();
        unitOfWork.Insert(Licenses)
            .Values(new NewLicense
            {
                Id = id,
                ContactId = request.ContactId,
                ProductId = request.ProductId,
                OrderId = request.OrderId,
                Seats = request.Seats,
                ExpiresAt = request.ExpiresAt,
                KeyHash = LicenseKey.HashOf(key),
                KeyEnding = LicenseKey.EndingOf(key),
            })
            .Queue(expectedRows: 1);
        var license = await unitOfWork.FindLicense(id).As(Created).SingleAsync(cancellationToken);
        return license with { Key = key };
    }

    // A deleted contact is still a row that foreign keys find. This is read after the insert, whose foreign key has waited for a
    // merge or a deletion that held the contact.
    private static LicenseDetails Created(License license, PublishedContact contact, PublishedProduct product) => contact.DeletedAt is null
        ? Mapping.ToDetails(license, contact, product)
        : throw new ConflictException(ErrorCodes.ReferenceMissing, "The contact of the license does not exist.");
}
