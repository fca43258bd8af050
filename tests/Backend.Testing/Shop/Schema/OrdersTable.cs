using Backend.Data.Relational;
using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;

namespace Backend.Testing.Shop.Schema;

/// <summary>Its number is unique by a deferred constraint, so that a commit can fail.</summary>
public sealed partial class OrdersTable() : TenantTable<Order>("shop.orders")
{
    public readonly Column<Guid>           Id         = Uuid("id").PrimaryKey().DefaultVersion7();
    public readonly Column<long>           Number     = Bigint("number");
    public readonly Column<Guid>           ContactId  = Uuid("contact_id");
    public readonly Column<Guid?>          BilledTo   = Uuid("billed_to").Nullable();
    public readonly Column<OrderStatus>    Status     = Enum<OrderStatus>("status").Default(OrderStatus.Draft);
    public readonly Column<long>           TotalCents = Bigint("total_cents").Default(0L);
    public readonly Column<DateTimeOffset> PlacedAt   = TimestampTz("placed_at").DefaultNow();

    public One<Order, Contact> Contact => field ??= One(Tables.Contacts, ContactId, Tables.Contacts.Id);

    public OptionalOne<Order, Contact> Payer => field ??= One(Tables.Contacts, BilledTo, Tables.Contacts.Id);

    public Many<Order, OrderItem> Items => field ??= Many(Tables.OrderItems, Id, Tables.OrderItems.OrderId);

    protected override void Define(TableDefinition t) => t
        .ForeignKey(ContactId, Tables.Contacts.Id)
        .ForeignKey(BilledTo, Tables.Contacts.Id)
        .Index(ContactId)
        .Index(BilledTo);
}
