using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Relational;
using Backend.Modules.Contacts;
using Backend.Modules.Licenses.Schema;
using Backend.Modules.Orders;

namespace Backend.Modules.Licenses.Features;

using static Backend.Modules.Licenses.Schema.Tables;

internal static class LicenseReads
{
    /// <summary>A license with its holder and its product, in one statement.</summary>
    public static Find<License, (License Row, PublishedContact First, PublishedProduct Second)> FindLicense(this IUnitOfWork unitOfWork, Guid id) =>
        unitOfWork.Find(Licenses)
            .With(Licenses.Contact)
            .With(Licenses.Product)
            .Where(Licenses.Id.Eq(id));
}
