using Backend.Data.Query;
using Backend.Data.Relational;
using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using Backend.Modules.Contacts;
using Backend.Modules.Licenses.Keys;
using Backend.Modules.Orders;
using static Backend.Data.Schema.Columns;

namespace Backend.Modules.Licenses.Schema;

internal sealed partial class LicensesTable() : TenantTable<License>("licenses.licenses")
{
    public readonly Column<Guid> Id = Uuid("id").PrimaryKey().DefaultVersion7();

    public readonly Column<Guid> ContactId = Uuid("contact_id");

    public readonly Column<Guid> ProductId = Uuid("product_id");

    public readonly Column<Guid?> OrderId = Uuid("order_id").Nullable();

    public readonly Column<LicenseStatus> Status = Enum<LicenseStatus>("status").Default(LicenseStatus.Pending);

    public readonly Column<int> Seats = Integer("seats").Min(1).Max(1_000_000);

    // Counted here and not from the activations: a check of a key is one row, and the database holds the limit.
    public readonly Column<int> SeatsUsed = Integer("seats_used").Min(0).Default(0);

    // SHA-256 of the key, which only the answer that makes it shows; null until somebody asks for one.
    public readonly Column<byte[]?> KeyHash = Bytea("key_hash").Nullable();

    public readonly Column<string?> KeyEnding = Varchar("key_ending", LicenseKey.EndingLength).Nullable();

    public readonly Column<DateTimeOffset?> ActivatedAt = TimestampTz("activated_at").Nullable();

    public readonly Column<DateTimeOffset?> RevokedAt = TimestampTz("revoked_at").Nullable();

    public readonly Column<DateTimeOffset?> ExpiresAt = TimestampTz("expires_at").Nullable();

    public readonly Column<long> Version = Bigint("version").Default(1L).OnUpdateIncrement();

    public readonly Column<DateTimeOffset> CreatedAt = TimestampTz("created_at").DefaultNow();

    public readonly Column<DateTimeOffset> UpdatedAt = TimestampTz("updated_at").DefaultNow().OnUpdateNow();

    public One<License, PublishedContact> Contact =>
        field ??= One(Contacts.Published.Contacts, ContactId, Contacts.Published.Contacts.Id);

    public One<License, PublishedProduct> Product =>
        field ??= One(Orders.Published.Products, ProductId, Orders.Published.Products.Id);

    protected override void Define(TableDefinition t) => t
        .ForeignKey(ContactId, Contacts.Published.Contacts.Id)
        .ForeignKey(ProductId, Orders.Published.Products.Id)
        .ForeignKey(OrderId, Orders.Published.Orders.Id)
        .Check("seats_used_within_seats", SeatsUsed.Lte(Seats))
        .Unique(KeyHash)
        .Index(ContactId)
        .Index(ProductId)
        .Index(OrderId)
        .Index(CreatedAt.Desc(), Id.Desc());
}
