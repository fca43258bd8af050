using Backend.Modules.Contacts;
using Backend.Modules.Licenses.Schema;
using Backend.Modules.Orders;

namespace Backend.Modules.Licenses.Features;

internal static class Mapping
{
    public static LicenseDetails ToDetails(License license, PublishedContact contact, PublishedProduct product) => new(
        license.Id,
        license.Status,
        license.Seats,
        license.SeatsUsed,
        license.KeyEnding,
        license.ActivatedAt,
        license.ExpiresAt,
        license.RevokedAt,
        license.OrderId,
        license.Version,
        license.CreatedAt,
        license.UpdatedAt,
        new LicenseHolder(contact.Id, contact.Name),
        new LicensedProduct(product.Id, product.Sku, product.Name));

    public static LicenseSummary ToSummary(this License license) => new(
        license.Id,
        license.ContactId,
        license.ProductId,
        license.OrderId,
        license.Status,
        license.Seats,
        license.SeatsUsed,
        license.KeyEnding,
        license.ExpiresAt,
        license.Version,
        license.CreatedAt,
        license.UpdatedAt);

    public static ActivationDetails ToDetails(this Activation activation) => new(activation.Machine, activation.ActivatedAt, activation.ReleasedAt);

    public static LicenseActivated ToActivated(this License license, DateTimeOffset at) =>
        new(license.Id, license.ContactId, license.ProductId, license.OrderId, license.Seats, license.ExpiresAt, at);

    public static LicenseRevoked ToRevoked(this License license, DateTimeOffset at) =>
        new(license.Id, license.ContactId, license.ProductId, license.OrderId, at);
}
