using Backend.Data.Query;
using Backend.Data.Relational;
using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using Backend.Modules.Contacts;
using static Backend.Data.Schema.Columns;

namespace Backend.Modules.Orders.Schema;

internal sealed partial class OrdersTable() : TenantTable<Order>("orders.orders")
{
    public readonly Column<Guid> Id = Uuid("id").PrimaryKey().DefaultVersion7();

    public readonly Column<Guid> ContactId = Uuid("contact_id");

    public readonly Column<OrderStatus> Status = Enum<OrderStatus>("status").Default(OrderStatus.Placed);

    public readonly Column<long> TotalCents = Bigint("total_cents").Min(0);

    public readonly Column<string> Currency = Varchar("currency", 3);

    public readonly Column<string?> ExternalRef = Varchar("external_ref", 100).NotBlank().Nullable();

    // Null for a draft. The default is for rows of a release that knows no drafts.
    public readonly Column<DateTimeOffset?> PlacedAt = TimestampTz("placed_at").Nullable().DefaultSql("now()");

    public readonly Column<DateTimeOffset?> PaidAt = TimestampTz("paid_at").Nullable();

    public readonly Column<string?> PaymentReference = Varchar("payment_reference", 100).NotBlank().Nullable();

    public readonly Column<DateTimeOffset?> FulfilledAt = TimestampTz("fulfilled_at").Nullable();

    public readonly Column<DateTimeOffset?> CancelledAt = TimestampTz("cancelled_at").Nullable();

    public readonly Column<long> Version = Bigint("version").Default(1L).OnUpdateIncrement();

    public readonly Column<DateTimeOffset> CreatedAt = TimestampTz("created_at").DefaultNow();

    public readonly Column<DateTimeOffset> UpdatedAt = TimestampTz("updated_at").DefaultNow().OnUpdateNow();

    public One<Order, PublishedContact> Contact =>
        field ??= One(Contacts.Published.Contacts, ContactId, Contacts.Published.Contacts.Id);

    public Many<Order, OrderItem> Items => field ??= Many(Tables.OrderItems, Id, Tables.OrderItems.OrderId);

    protected override void Define(TableDefinition t) => t
        .ForeignKey(ContactId, Contacts.Published.Contacts.Id)
        .Index(ContactId)
        .Index(CreatedAt.Desc(), Id.Desc())
        .Index(PlacedAt);
}
