using Backend.Modules.Contacts;
using Backend.Modules.Orders.Schema;

namespace Backend.Modules.Orders.Features;

internal static class Mapping
{
    public static ProductDetails ToDetails(this Product product) => new(
        product.Id,
        product.Sku,
        product.Name,
        product.Kind,
        product.UnitPriceCents,
        product.Currency,
        product.Stock,
        product.Version,
        product.CreatedAt,
        product.UpdatedAt);

    public static OrderSummary ToSummary(this Order order) => new(
        order.Id,
        order.ContactId,
        order.Status,
        order.TotalCents,
        order.Currency,
        order.ExternalRef,
        order.Version,
        order.CreatedAt,
        order.UpdatedAt);

    public static OrderDetails ToDetails(Order order, PublishedContact contact, IReadOnlyList<(OrderItem Row, Product First)> items) => new(
        order.Id,
        order.Status,
        order.TotalCents,
        order.Currency,
        order.ExternalRef,
        order.PaymentReference,
        order.PlacedAt,
        order.PaidAt,
        order.FulfilledAt,
        order.CancelledAt,
        order.Version,
        order.CreatedAt,
        order.UpdatedAt,
        new OrderContact(contact.Id, contact.Name, contact.Email),
        [.. items.Select(item => ToLine(item.Row, item.First))]);

    private static OrderLine ToLine(OrderItem item, Product product) => new(
        item.Id,
        item.Quantity,
        item.UnitPriceCents,
        new OrderLineProduct(product.Id, product.Sku, product.Name, product.Kind));
}
