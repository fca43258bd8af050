using Backend.Data.Relational;
using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;

namespace Backend.Testing.Shop.Schema;

/// <summary>Read as parallel arrays, so it has every type whose arrays are read, with and without null.</summary>
public sealed partial class OrderItemsTable() : TenantTable<OrderItem>("shop.order_items")
{
    public readonly Column<Guid>             Id            = Uuid("id").PrimaryKey().DefaultVersion7();
    public readonly Column<Guid>             OrderId       = Uuid("order_id");
    public readonly Column<Guid>             ProductId     = Uuid("product_id");
    public readonly Column<int>              Position      = Integer("position");
    public readonly Column<int>              Quantity      = Integer("quantity").Min(1);
    public readonly Column<string?>          Note          = Text("note").Nullable();
    public readonly Column<Channel>          Channel       = Enum<Channel>("channel").Default(Schema.Channel.Email);
    public readonly Column<Loyalty?>         Loyalty       = Enum<Loyalty>("loyalty").Nullable();
    public readonly Column<long?>            DiscountCents = Bigint("discount_cents").Nullable();
    public readonly Column<bool?>            IsGift        = Boolean("is_gift").Nullable();
    public readonly Column<Guid?>            GiftFor       = Uuid("gift_for").Nullable();
    public readonly Column<DateTimeOffset?>  ShippedAt     = TimestampTz("shipped_at").Nullable();
    public readonly Column<ContactMetadata>  Metadata      = Jsonb("metadata", ShopJson.Default.ContactMetadata).Default(new());
    public readonly Column<ContactMetadata?> Preferences   = Jsonb("preferences", ShopJson.Default.ContactMetadata).Nullable();

    public One<OrderItem, Order> Order => field ??= One(Tables.Orders, OrderId, Tables.Orders.Id);

    public OptionalOne<OrderItem, Contact> Recipient => field ??= One(Tables.Contacts, GiftFor, Tables.Contacts.Id);

    public One<OrderItem, Product> Product => field ??= One(Tables.Products, ProductId, Tables.Products.Id);

    protected override void Define(TableDefinition t) => t
        .ForeignKey(OrderId, Tables.Orders.Id, OnDelete.Cascade)
        .ForeignKey(ProductId, Tables.Products.Id)
        .ForeignKey(GiftFor, Tables.Contacts.Id)
        .Index(GiftFor)
        .Index(OrderId)
        .Index(ProductId);
}
