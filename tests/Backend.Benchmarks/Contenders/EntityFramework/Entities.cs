using Backend.Benchmarks.Schema;

namespace Backend.Benchmarks.Contenders.EntityFramework;

/// <summary>A row that knows its organization, which the query filter and the keys need.</summary>
internal abstract class Entity
{
    public Guid OrganizationId { get; set; }

    public Guid Id { get; set; }
}

internal sealed class ContactEntity : Entity
{
    public string Name { get; set; } = "";

    public string? Email { get; set; }

    public string? Phone { get; set; }

    public ContactType Type { get; set; }

    public bool IsActive { get; set; } = true;

    public ContactMetadata Metadata { get; set; } = null!;

    public long Version { get; set; } = 1;

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }
}

internal sealed class ProductEntity : Entity
{
    public string Sku { get; set; } = "";

    public string Name { get; set; } = "";

    public long PriceCents { get; set; }

    public int Stock { get; set; }

    public DateTimeOffset CreatedAt { get; set; }
}

internal sealed class OrderEntity : Entity
{
    public Guid ContactId { get; set; }

    public ContactEntity? Contact { get; set; }

    public OrderStatus Status { get; set; }

    public long TotalCents { get; set; }

    public string Currency { get; set; } = "";

    public DateTimeOffset CreatedAt { get; set; }

    public List<OrderItemEntity> Items { get; } = [];
}

internal sealed class OrderItemEntity : Entity
{
    public Guid OrderId { get; set; }

    public Guid ProductId { get; set; }

    public ProductEntity? Product { get; set; }

    public int Position { get; set; }

    public int Quantity { get; set; }

    public long UnitPriceCents { get; set; }
}
