namespace Backend.Modules.Orders;

/// <summary>The tables that the orders module publishes.</summary>
public static class Published
{
    /// <summary>Products, to read and to refer to.</summary>
    public static PublishedProductsTable Products { get; } = new();

    /// <summary>Orders, to read and to refer to.</summary>
    public static PublishedOrdersTable Orders { get; } = new();
}
