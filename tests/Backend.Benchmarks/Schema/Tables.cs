namespace Backend.Benchmarks.Schema;

internal static class Tables
{
    public static ContactsTable Contacts { get; } = new();

    public static ProductsTable Products { get; } = new();

    public static OrdersTable Orders { get; } = new();

    public static OrderItemsTable OrderItems { get; } = new();
}
