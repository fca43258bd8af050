using Backend.Data.Schema;
using static Backend.Data.Schema.Columns;

namespace Backend.Testing.Shop.Schema;

public sealed partial class LabelsTable() : TenantTable<Label>("shop.labels")
{
    public readonly Column<Guid>   Id   = Uuid("id").PrimaryKey().DefaultVersion7();
    public readonly Column<string> Name = Varchar("name", 40);
}
