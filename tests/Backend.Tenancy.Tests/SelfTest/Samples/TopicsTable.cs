using Backend.Data.Schema;
using static Backend.Data.Schema.Columns;

namespace Backend.Tenancy.Tests.SelfTest.Samples;

internal sealed partial class TopicsTable() : TenantTable<Topic>("walls.topics")
{
    public readonly Column<Guid> Id = Uuid("id").PrimaryKey();
    public readonly Column<string?> Title = Varchar("title", 100).Nullable();
}
