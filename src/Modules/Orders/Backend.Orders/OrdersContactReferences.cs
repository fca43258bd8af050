using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Modules.Contacts;

namespace Backend.Modules.Orders;

using static Backend.Modules.Orders.Schema.Tables;

/// <summary>The orders of a contact that is merged into another.</summary>
internal sealed class OrdersContactReferences : IContactReferences
{
    public void MoveAll(IUnitOfWork unitOfWork, Guid from, Guid to) => unitOfWork.Update(Orders)
        .Set(Orders.ContactId, to)
        .Where(Orders.ContactId.Eq(from))
        .Queue();
}
