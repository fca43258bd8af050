using Backend.Benchmarks.Workloads.Contacts;
using Backend.Benchmarks.Workloads.Orders;

namespace Backend.Benchmarks.Workloads;

/// <summary>All workloads, in the order in which they are measured.</summary>
internal static class WorkloadList
{
    public static IReadOnlyList<Workload> All { get; } =
    [
        new FindContact(),
        new ListContacts(),
        new PageContacts(),
        new InsertContact(),
        new InsertContacts(),
        new PlaceOrder(),
        new ListOrders(),
        new UpdateContact(),
        new UpsertContact(),
    ];
}
