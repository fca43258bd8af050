using Backend.Benchmarks.Data;
using Backend.Benchmarks.Schema;
using Backend.Benchmarks.Workloads.Contacts;
using Backend.Data.Tenancy;

namespace Backend.Benchmarks.Workloads.Orders;

internal sealed class PlaceOrder() : Workload<(OrganizationId Organization, NewOrderLines Order), bool>("W6", "order + 3 lines + 3 stocks, one transaction", writes: true)
{
    private const int Lines = 3;

    protected override (OrganizationId Organization, NewOrderLines Order) Input(Population population, int sequence)
    {
        var organization = population.Number(sequence);
        var order = new NewOrder
        {
            Id = Guid.CreateVersion7(),
            ContactId = ContactInputs.SeededId(population, sequence),
            TotalCents = 600,
            Currency = "EUR",
        };
        var first = sequence % (population.Scale.Products - Lines);
        return (population.Organization(sequence), new NewOrderLines(order, [.. Enumerable.Range(0, Lines).Select(position => new NewOrderItem
        {
            Id = Guid.CreateVersion7(),
            OrderId = order.Id.Value,
            ProductId = KnownIds.Product(organization, 1 + first + position),
            Position = position,
            Quantity = 1 + position,
            UnitPriceCents = 100,
        })]));
    }

    protected override async Task<bool> RunAsync(IContender contender, (OrganizationId Organization, NewOrderLines Order) input, CancellationToken ct)
    {
        await contender.Orders.PlaceAsync(input.Organization, input.Order, ct);
        return true;
    }
}
