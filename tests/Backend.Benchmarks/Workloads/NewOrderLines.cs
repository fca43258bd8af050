using Backend.Benchmarks.Schema;

namespace Backend.Benchmarks.Workloads;

/// <summary>An order to place. Lines stand in the order of their products, so that orders do not deadlock.</summary>
internal sealed record NewOrderLines(NewOrder Order, IReadOnlyList<NewOrderItem> Lines);
