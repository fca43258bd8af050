using Backend.Data.Relational;
using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;

namespace Backend.Testing.Shop.Schema;

/// <summary>Has a key of two columns.</summary>
public sealed partial class PricesTable() : TenantTable<Price>("shop.prices")
{
    public readonly Column<Guid>   ProductId = Uuid("product_id").PrimaryKey();
    public readonly Column<string> Currency  = Varchar("currency", 3).PrimaryKey();
    public readonly Column<long>   Cents     = Bigint("cents");

    public Many<Price, Offer> Offers => field ??= Many(
        Tables.Offers,
        [JoinKey.Of(ProductId, Tables.Offers.ProductId), JoinKey.Of(Currency, Tables.Offers.Currency)]);

    protected override void Define(TableDefinition t) => t.ForeignKey(ProductId, Tables.Products.Id, OnDelete.Cascade);
}
