using Backend.Data.Schema;
using static Backend.Data.Schema.Columns;

namespace Backend.Modules.Orders;

/// <summary>What other modules may read of a product, and refer to.</summary>
public sealed partial class PublishedProductsTable() : PublishedTable<PublishedProduct>("orders.products")
{
    /// <summary>The product's id: the target of foreign keys.</summary>
    public readonly Column<Guid> Id = Uuid("id").PrimaryKey();

    /// <summary>The stock keeping unit.</summary>
    public readonly Column<string> Sku = Varchar("sku", 64);

    /// <summary>The name.</summary>
    public readonly Column<string> Name = Varchar("name", 255);

    /// <summary>What is sold.</summary>
    public readonly Column<ProductKind> Kind = Enum<ProductKind>("kind");
}
