using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Relational;
using Backend.Modules.Contacts;
using Backend.Modules.Orders.Schema;

namespace Backend.Modules.Orders.Features;

using static Backend.Modules.Orders.Schema.Tables;

internal static class OrderReads
{
    /// <summary>An order with its contact and its lines with their products, in one statement.</summary>
    public static Find<Order, (Order Row, PublishedContact First, IReadOnlyList<(OrderItem Row, Product First)> Second)> FindOrder(this IUnitOfWork unitOfWork, Guid id) =>
        unitOfWork.Find(Orders)
            .With(Orders.Contact)
            .With(Orders.Items.Load(items => items.With(OrderItems.Product).OrderBy(OrderItems.Position.Asc())))
            .Where(Orders.Id.Eq(id));
}
