// error BKD015: Column 'OrganizationId' of 'BooksTable' is named organization_id, which the data layer adds, writes and filters by itself: remove the column, and derive the table from TenantTable if its rows belong to organizations

namespace Module.Schema;

using static Backend.Data.Schema.Columns;

public static class Tables
{
    public static AuthorsTable Authors { get; } = new();

    public static BooksTable Books { get; } = new();
}

public sealed partial class AuthorsTable() : TenantTable<Author>("module.authors")
{
    public readonly Column<Guid> Id = Uuid("id").PrimaryKey();
    public readonly Column<string> Name = Text("name");
}

public sealed partial class BooksTable() : TenantTable<Book>("module.books")
{
    public readonly Column<Guid> Id = Uuid("id").PrimaryKey();
    public readonly Column<Guid> AuthorId = Uuid("author_id");
    public readonly Column<string> Title = Text("title");
    public readonly Column<Guid> OrganizationId = Uuid("organization_id"); // !
    // fixed: public readonly Column<Guid> PublisherId = Uuid("publisher_id");

    protected override void Define(TableDefinition t) => t
        .ForeignKey(AuthorId, Tables.Authors.Id)
        .Index(AuthorId)
        .Unique(Title);
}
