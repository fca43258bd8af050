using Backend.Data.Query;
using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;

namespace Backend.Modules.Orders.Schema;

internal sealed partial class ProductsTable() : TenantTable<Product>("orders.products")
{
    public readonly Column<Guid> Id = Uuid("id").PrimaryKey().DefaultVersion7();

    public readonly Column<string> Sku = Varchar("sku", 64).NotBlank();

    public readonly Column<string> Name = Varchar("name", 255).NotBlank();

    public readonly Column<ProductKind> Kind = Enum<ProductKind>("kind").Default(ProductKind.Good);

    // With at most 1,000,000 units a line and 100 lines, no total can leave bigint.
    public readonly Column<long> UnitPriceCents = Bigint("unit_price_cents").Min(0).Max(10_000_000_000);

    public readonly Column<string> Currency = Varchar("currency", 3).Refine(CurrencyRule.Check).Default("USD");

    public readonly Column<int> Stock = Integer("stock").Min(0).Max(1_000_000_000);

    public readonly Column<long> Version = Bigint("version").Default(1L).OnUpdateIncrement();

    public readonly Column<DateTimeOffset> CreatedAt = TimestampTz("created_at").DefaultNow();

    public readonly Column<DateTimeOffset> UpdatedAt = TimestampTz("updated_at").DefaultNow().OnUpdateNow();

    protected override void Define(TableDefinition t) => t
        .Unique(Sku)
        .Index(CreatedAt.Desc(), Id.Desc())
        .Index(Name.Asc(), Id.Asc());
}
