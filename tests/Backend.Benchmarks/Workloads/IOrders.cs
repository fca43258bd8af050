using Backend.Data.Tenancy;

namespace Backend.Benchmarks.Workloads;

/// <summary>W6 and W7.</summary>
internal interface IOrders
{
    /// <summary>Inserts the order and its lines and takes the stock, in one transaction; every row count is checked before the commit.</summary>
    Task PlaceAsync(OrganizationId organization, NewOrderLines order, CancellationToken ct);

    /// <summary>The newest orders with contact, lines in their position, and the product of each.</summary>
    Task<IReadOnlyList<OrderDetails>> ListAsync(OrganizationId organization, CancellationToken ct);
}
