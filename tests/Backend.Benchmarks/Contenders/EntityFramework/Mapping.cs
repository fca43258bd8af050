using System.Linq.Expressions;
using Backend.Benchmarks.Schema;
using Backend.Benchmarks.Workloads;

namespace Backend.Benchmarks.Contenders.EntityFramework;

/// <summary>Entities as the records that all contenders answer; as expressions they become the select list.</summary>
internal static class Mapping
{
    private static readonly Func<ContactEntity, Contact> Compiled = ToContact().Compile();

    public static Expression<Func<ContactEntity, Contact>> ToContact() => c => new Contact
    {
        Id = c.Id,
        Name = c.Name,
        Email = c.Email,
        Phone = c.Phone,
        Type = c.Type,
        IsActive = c.IsActive,
        Metadata = c.Metadata,
        Version = c.Version,
        CreatedAt = c.CreatedAt,
        UpdatedAt = c.UpdatedAt,
    };

    public static Expression<Func<OrderEntity, OrderDetails>> ToDetails() => o => new OrderDetails(
        new Order { Id = o.Id, ContactId = o.ContactId, Status = o.Status, TotalCents = o.TotalCents, Currency = o.Currency, CreatedAt = o.CreatedAt },
        new Contact
        {
            Id = o.Contact!.Id,
            Name = o.Contact.Name,
            Email = o.Contact.Email,
            Phone = o.Contact.Phone,
            Type = o.Contact.Type,
            IsActive = o.Contact.IsActive,
            Metadata = o.Contact.Metadata,
            Version = o.Contact.Version,
            CreatedAt = o.Contact.CreatedAt,
            UpdatedAt = o.Contact.UpdatedAt,
        },
        o.Items.OrderBy(i => i.Position).Select(i => new ValueTuple<OrderItem, Product>(
            new OrderItem { Id = i.Id, OrderId = i.OrderId, ProductId = i.ProductId, Position = i.Position, Quantity = i.Quantity, UnitPriceCents = i.UnitPriceCents },
            new Product { Id = i.Product!.Id, Sku = i.Product.Sku, Name = i.Product.Name, PriceCents = i.Product.PriceCents, Stock = i.Product.Stock, CreatedAt = i.Product.CreatedAt })).ToList());

    /// <summary>Of an entity that was written.</summary>
    public static Contact Written(ContactEntity entity) => Compiled(entity);
}
