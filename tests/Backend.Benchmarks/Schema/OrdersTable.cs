using Backend.Data.Query;
using Backend.Data.Relational;
using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;

namespace Backend.Benchmarks.Schema;

internal sealed partial class OrdersTable() : TenantTable<Order>("bench.orders")
{
    public readonly Column<Guid>           Id         = Uuid("id").PrimaryKey().DefaultVersion7();
    public readonly Column<Guid>           ContactId  = Uuid("contact_id");
    public readonly Column<OrderStatus>    Status     = Enum<OrderStatus>("status").Default(OrderStatus.Placed);
    public readonly Column<long>           TotalCents = Bigint("total_cents").Min(0);
    public readonly Column<string>         Currency   = Varchar("currency", 3);
    public readonly Column<DateTimeOffset> CreatedAt  = TimestampTz("created_at").DefaultNow();

    public One<Order, Contact> Contact => field ??= One(Tables.Contacts, ContactId, Tables.Contacts.Id);

    public Many<Order, OrderItem> Items => field ??= Many(Tables.OrderItems, Id, Tables.OrderItems.OrderId);

    protected override void Define(TableDefinition t) => t
        .ForeignKey(ContactId, Tables.Contacts.Id)
        .Index(ContactId)
        .Index(CreatedAt.Desc(), Id.Desc());
}
