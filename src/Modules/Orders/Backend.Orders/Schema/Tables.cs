namespace Backend.Modules.Orders.Schema;

/// <summary>The tables of the module, each listed once.</summary>
internal static class Tables
{
    public static ProductsTable Products { get; } = new();

    public static OrdersTable Orders { get; } = new();

    public static OrderItemsTable OrderItems { get; } = new();
}
