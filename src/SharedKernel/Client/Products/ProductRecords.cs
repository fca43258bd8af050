using Backend.Client.Calls;

namespace Backend.Client.Products;

/// <summary>What is sold.</summary>
public enum ProductKind
{
    /// <summary>A label that this client does not know.</summary>
    Unknown,

    /// <summary>A good.</summary>
    Good,

    /// <summary>A license, issued with the order.</summary>
    License,
}

/// <summary>A product.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Sku">The stock keeping unit, unique within the organization.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What is sold.</param>
/// <param name="UnitPriceCents">The price of one unit, in cents of the currency.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Stock">Units that can be ordered.</param>
/// <param name="Version">Grows with each change, orders included.</param>
/// <param name="CreatedAt">When it was created.</param>
/// <param name="UpdatedAt">When it last changed.</param>
public sealed record Product(
    Guid Id,
    string Sku,
    string Name,
    ProductKind Kind,
    long UnitPriceCents,
    string Currency,
    int Stock,
    long Version,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt);

/// <summary>A product to be made.</summary>
public sealed record NewProduct
{
    /// <summary>The stock keeping unit, unique within the organization.</summary>
    public required string Sku { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What is sold. Default: null, a good.</summary>
    public ProductKind? Kind { get; init; }

    /// <summary>The price of one unit, in cents of the currency.</summary>
    public required long UnitPriceCents { get; init; }

    /// <summary>ISO 4217. Default: null, USD.</summary>
    public string? Currency { get; init; }

    /// <summary>Units that can be ordered.</summary>
    public required int Stock { get; init; }
}

/// <summary>What changes of a product.</summary>
public sealed record ProductChanges
{
    /// <summary>The stock keeping unit.</summary>
    public Change<string> Sku { get; init; }

    /// <summary>Its name.</summary>
    public Change<string> Name { get; init; }

    /// <summary>The price of one unit, in cents of the currency.</summary>
    public Change<long> UnitPriceCents { get; init; }

    /// <summary>ISO 4217.</summary>
    public Change<string> Currency { get; init; }

    /// <summary>Units that can be ordered.</summary>
    public Change<int> Stock { get; init; }
}

/// <summary>Which products are listed.</summary>
public sealed record ProductFilter : ListFilter
{
    /// <summary>A part of name or stock keeping unit.</summary>
    public string? Search { get; init; }

    /// <summary>Of this kind only.</summary>
    public ProductKind? Kind { get; init; }
}
