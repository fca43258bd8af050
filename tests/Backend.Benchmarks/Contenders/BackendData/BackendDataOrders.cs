using Backend.Benchmarks.Workloads;
using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Tenancy;

namespace Backend.Benchmarks.Contenders.BackendData;

using static Backend.Benchmarks.Schema.Tables;

internal sealed class BackendDataOrders(Database database) : IOrders
{
    public Task PlaceAsync(OrganizationId organization, NewOrderLines order, CancellationToken ct) => database.RunAsync(
        organization,
        UnitOfWorkOptions.ReadWrite,
        (uow, _) =>
        {
            uow.Insert(Orders).Values(order.Order).Queue(expectedRows: 1);
            uow.Insert(OrderItems).Values(order.Lines).Queue(expectedRows: order.Lines.Count);
            foreach (var line in order.Lines)
            {
                uow.Update(Products)
                    .Set(Products.Stock, Products.Stock.Minus(line.Quantity))
                    .Where(Products.Id.Eq(line.ProductId))
                    .Queue(expectedRows: 1);
            }

            return Task.FromResult(true);
        },
        ct);

    public Task<IReadOnlyList<OrderDetails>> ListAsync(OrganizationId organization, CancellationToken ct) => database.RunAsync(
        organization,
        UnitOfWorkOptions.ReadOnly,
        (uow, token) => uow.Find(Orders)
            .With(Orders.Contact)
            .With(Orders.Items.Load(items => items.With(OrderItems.Product).OrderBy(OrderItems.Position.Asc())))
            .OrderBy(Orders.CreatedAt.Desc(), Orders.Id.Desc())
            .Limit(Limits.Orders)
            .ToListAsync((order, contact, items) => new OrderDetails(order, contact, items), token),
        ct);
}
