using System.Globalization;
using Backend.Kernel.Seeding.Generators;
using Backend.Kernel.Seeding.Randomness;
using Backend.Kernel.Seeding.Samples;
using Backend.Modules.Orders.Schema;

namespace Backend.Modules.Orders.Samples;

/// <summary>Products, each by its number: goods with a stock, and licenses, of which there is always enough.</summary>
internal sealed class ProductRows(SampleUnit unit)
{
    /// <summary>An order has one currency, so the whole sample has.</summary>
    public const string Currency = "EUR";

    private const int LicenseStock = 1_000_000;

    private static readonly Weighted<ProductKind> Kinds = new((ProductKind.Good, 82), (ProductKind.License, 18));

    private static readonly Weighted<(int Least, int Most)> Stocks = new(((0, 0), 5), ((1, 20), 25), ((21, 500), 50), ((501, 10_000), 20));

    private readonly SeedStream _ids = unit.Stream("orders.products.id");

    private readonly SeedStream _names = unit.Stream("orders.products.name");

    private readonly SeedStream _prices = unit.Stream("orders.products.unit_price_cents");

    private readonly SeedStream _stocks = unit.Stream("orders.products.stock");

    public IReadOnlyList<NewProduct> All(int count) => [.. Enumerable.Range(0, count).Select(Row)];

    private NewProduct Row(int number)
    {
        var ids = _ids.At(number);
        // Before the history of contacts and orders begins.
        var createdAt = ids.Moment(unit.From.AddYears(-1), unit.From);
        var id = ids.Version7(createdAt);
        var kind = ids.Pick(Kinds);
        var names = _names.At(number);
        var prices = _prices.At(number);
        return new NewProduct
        {
            Id = id,
            Sku = string.Create(CultureInfo.InvariantCulture, $"{(kind == ProductKind.License ? "LIC" : "SKU")}-{number:D5}"),
            Name = kind == ProductKind.License ? ProductNames.License(ref names) : ProductNames.Good(ref names),
            Kind = kind,
            UnitPriceCents = prices.PriceCents(),
            Currency = Currency,
            Stock = StockOf(number, kind),
            Version = 1L,
            CreatedAt = createdAt,
            UpdatedAt = createdAt,
        };
    }

    private int StockOf(int number, ProductKind kind)
    {
        if (kind == ProductKind.License)
            return LicenseStock;
        var random = _stocks.At(number);
        var (least, most) = random.Pick(Stocks);
        return random.Between(least, most);
    }
}
