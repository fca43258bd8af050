using Backend.Benchmarks.Data;
using Backend.Data.Tenancy;

namespace Backend.Benchmarks.Workloads.Orders;

internal sealed class ListOrders() : Workload<OrganizationId, IReadOnlyList<OrderDetails>>("W7", "20 orders with contact, items, products")
{
    protected override OrganizationId Input(Population population, int sequence) => population.Organization(sequence);

    protected override Task<IReadOnlyList<OrderDetails>> RunAsync(IContender contender, OrganizationId input, CancellationToken ct) =>
        contender.Orders.ListAsync(input, ct);
}
