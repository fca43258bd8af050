using Backend.Data.Schema;
using static Backend.Data.Schema.Columns;

namespace Backend.Data.Migrations.Tests.Samples.Sales;

internal sealed partial class PublishedProductsTable() : PublishedTable<PublishedProduct>("catalog.products")
{
    public readonly Column<Guid> Id = Uuid("id").PrimaryKey();
    public readonly Column<string> Sku = Varchar("sku", 64);
}
