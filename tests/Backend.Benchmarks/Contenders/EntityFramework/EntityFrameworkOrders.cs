using Backend.Benchmarks.Workloads;
using Backend.Data.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Backend.Benchmarks.Contenders.EntityFramework;

internal sealed class EntityFrameworkOrders(ContextSource contexts) : IOrders
{
    public Task PlaceAsync(OrganizationId organization, NewOrderLines order, CancellationToken ct) => contexts.RunAsync(
        organization,
        isReadOnly: false,
        async context =>
        {
            context.Orders.Add(Entity(organization, order));
            await context.SaveChangesAsync(ct);
            foreach (var line in order.Lines)
            {
                var taken = await context.Products
                    .Where(p => p.Id == line.ProductId)
                    .ExecuteUpdateAsync(set => set.SetProperty(p => p.Stock, p => p.Stock - line.Quantity), ct);
                if (taken != 1)
                    throw new InvalidOperationException("A statement wrote another number of rows than it had to.");
            }

            return true;
        },
        ct);

    public Task<IReadOnlyList<OrderDetails>> ListAsync(OrganizationId organization, CancellationToken ct) => contexts.RunAsync<IReadOnlyList<OrderDetails>>(
        organization,
        isReadOnly: true,
        async context => await context.Orders
            .OrderByDescending(o => o.CreatedAt).ThenByDescending(o => o.Id)
            .Take(Limits.Orders)
            .Select(Mapping.ToDetails())
            .ToListAsync(ct),
        ct);

    private static OrderEntity Entity(OrganizationId organization, NewOrderLines order)
    {
        var entity = new OrderEntity
        {
            OrganizationId = organization.Value,
            Id = order.Order.Id.Value,
            ContactId = order.Order.ContactId,
            TotalCents = order.Order.TotalCents,
            Currency = order.Order.Currency,
        };
        entity.Items.AddRange(order.Lines.Select(line => new OrderItemEntity
        {
            OrganizationId = organization.Value,
            Id = line.Id.Value,
            OrderId = line.OrderId,
            ProductId = line.ProductId,
            Position = line.Position,
            Quantity = line.Quantity,
            UnitPriceCents = line.UnitPriceCents,
        }));
        return entity;
    }
}
