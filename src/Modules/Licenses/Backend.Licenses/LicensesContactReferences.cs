using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Modules.Contacts;

namespace Backend.Modules.Licenses;

using static Backend.Modules.Licenses.Schema.Tables;

/// <summary>The licenses of a contact that is merged into another.</summary>
internal sealed class LicensesContactReferences : IContactReferences
{
    public void MoveAll(IUnitOfWork unitOfWork, Guid from, Guid to) => unitOfWork.Update(Licenses)
        .Set(Licenses.ContactId, to)
        .Where(Licenses.ContactId.Eq(from))
        .Queue();
}
