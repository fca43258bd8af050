using Backend.Data.Relational;
using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;

namespace Backend.Testing.Shop.Schema;

/// <summary>Names a price by both columns of its key.</summary>
public sealed partial class OffersTable() : TenantTable<Offer>("shop.offers")
{
    public readonly Column<Guid>   Id        = Uuid("id").PrimaryKey().DefaultVersion7();
    public readonly Column<Guid>   ProductId = Uuid("product_id");
    public readonly Column<string> Currency  = Varchar("currency", 3);
    public readonly Column<int>    Percent   = Integer("percent");

    public One<Offer, Price> Price => field ??= One(
        Tables.Prices,
        [JoinKey.Of(ProductId, Tables.Prices.ProductId), JoinKey.Of(Currency, Tables.Prices.Currency)]);

    protected override void Define(TableDefinition t) => t
        .ForeignKey([ProductId, Currency], [Tables.Prices.ProductId, Tables.Prices.Currency], OnDelete.Cascade)
        .Index(ProductId, Currency);
}
