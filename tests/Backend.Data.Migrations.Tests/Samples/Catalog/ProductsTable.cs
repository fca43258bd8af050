using System.Text.Json.Serialization;
using Backend.Data.Query;
using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;

namespace Backend.Data.Migrations.Tests.Samples.Catalog;

internal sealed partial class ProductsTable() : TenantTable<Product>("catalog.products")
{
    public readonly Column<Guid> Id = Uuid("id").PrimaryKey().DefaultVersion7();
    public readonly Column<string> Sku = Varchar("sku", 64).NotBlank();
    public readonly Column<string> Name = Text("name").Default("it's new");
    public readonly Column<ProductKind> Kind = Enum<ProductKind>("kind").Default(ProductKind.PhysicalGood);
    public readonly Column<long> UnitPriceCents = Bigint("unit_price_cents").Min(0).Max(1_000_000_000);
    public readonly Column<int?> Stock = Integer("stock").Min(0).Nullable();
    public readonly Column<string> Currency = Varchar("currency", 3);
    public readonly Column<Guid?> ReplacedById = Uuid("replaced_by_id").Nullable();
    public readonly Column<string[]> Tags = Array(Text("tags")).Default([]);
    public readonly Column<ProductMetadata> Metadata = Jsonb<ProductMetadata>("metadata", SampleJson.Default.ProductMetadata).Default(new());
    public readonly Column<bool> IsActive = Boolean("is_active").Default(true);
    public readonly Column<DateTimeOffset> CreatedAt = TimestampTz("created_at").DefaultNow();
    public readonly Column<DateTimeOffset?> DeletedAt = TimestampTz("deleted_at").Nullable();

    protected override void Define(TableDefinition t) => t
        .Unique(Sku).Where(DeletedAt.IsNull())
        .Unique(Name, Kind)
        .Index(CreatedAt.Desc(), Id.Desc())
        .Index(ReplacedById)
        .Check("price_of_goods", Kind.NotEq(ProductKind.PhysicalGood) | UnitPriceCents.Gt(0))
        .ForeignKey(ReplacedById, Tables.Products.Id)
        .ForeignKey(Currency, Tables.Currencies.Code);
}

internal enum ProductKind
{
    PhysicalGood,
    License,
}

internal sealed record ProductMetadata(string? Colour = null);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ProductMetadata))]
internal sealed partial class SampleJson : JsonSerializerContext;
