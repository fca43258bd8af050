using Backend.Benchmarks.Schema;

namespace Backend.Benchmarks.Workloads;

/// <summary>An order with all that a page of orders shows.</summary>
internal sealed record OrderDetails(Order Order, Contact Contact, IReadOnlyList<(OrderItem Item, Product Product)> Items);
