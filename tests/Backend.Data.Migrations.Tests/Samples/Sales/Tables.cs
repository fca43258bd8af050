namespace Backend.Data.Migrations.Tests.Samples.Sales;

internal static class Tables
{
    public static OrdersTable Orders { get; } = new();

    public static OrderLinesTable OrderLines { get; } = new();

    public static PublishedProductsTable PublishedProducts { get; } = new();
}
