namespace Backend.Modules.Orders;

/// <summary>A product as callers see it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Sku">The stock keeping unit, unique within the organization.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What is sold.</param>
/// <param name="UnitPriceCents">The price of one unit, in cents of the currency.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Stock">Units that can be ordered.</param>
/// <param name="Version">Grows by one with each change, orders included; the ETag.</param>
/// <param name="CreatedAt">When it was created.</param>
/// <param name="UpdatedAt">When it last changed.</param>
public sealed record ProductDetails(
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
