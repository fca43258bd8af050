// error CS0115: 'AuthorsTable.IsTenant': no suitable method found to override

namespace Module.Schema;

using static Backend.Data.Schema.Columns;

public static class Tables
{
    public static AuthorsTable Authors { get; } = new();
}

public sealed partial class AuthorsTable() : TenantTable<Author>("module.authors")
{
    public readonly Column<Guid> Id = Uuid("id").PrimaryKey();

    internal override bool IsTenant => false; // !
    // fixed: public static bool IsArchive => false;
}
