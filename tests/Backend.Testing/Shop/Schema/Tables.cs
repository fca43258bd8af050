namespace Backend.Testing.Shop.Schema;

/// <summary>The shop's tables; shop.sql is the same by hand.</summary>
public static class Tables
{
    public static CountriesTable Countries { get; } = new();

    public static ContactsTable Contacts { get; } = new();

    public static ProductsTable Products { get; } = new();

    public static OrdersTable Orders { get; } = new();

    public static OrderItemsTable OrderItems { get; } = new();

    public static LabelsTable Labels { get; } = new();

    public static ContactLabelsTable ContactLabels { get; } = new();

    public static ProfilesTable Profiles { get; } = new();

    public static PricesTable Prices { get; } = new();

    public static OffersTable Offers { get; } = new();
}
