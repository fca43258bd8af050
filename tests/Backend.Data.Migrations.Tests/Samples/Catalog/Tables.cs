namespace Backend.Data.Migrations.Tests.Samples.Catalog;

internal static class Tables
{
    public static CurrenciesTable Currencies { get; } = new();

    public static ProductsTable Products { get; } = new();
}
