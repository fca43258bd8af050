// error BKD012: Table 'BooksTable' is not listed in this assembly's Tables and would be missing from migrations: add 'public static BooksTable Name { get; } = new();' to the static class Tables

namespace Module.Schema;

using static Backend.Data.Schema.Columns;

public static class Tables
{
    public static AuthorsTable Authors { get; } = new();
}

public sealed partial class AuthorsTable() : TenantTable<Author>("module.authors")
{
    public readonly Column<Guid> Id = Uuid("id").PrimaryKey();
}

public sealed partial class BooksTable() : TenantTable<Book>("module.books") // !
// fixed: public sealed partial class BooksTable() : PublishedTable<Book>("module.books")
{
    public readonly Column<Guid> Id = Uuid("id").PrimaryKey();
}
