// error CS1929: does not contain a definition for 'DefaultVersion7'

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
    public readonly Column<Guid?> Parent = Uuid("parent").Nullable().DefaultVersion7(); // !
    // fixed: public readonly Column<Guid?> Parent = Uuid("parent").Nullable();

    protected override void Define(TableDefinition t) => t
        .ForeignKey(AuthorId, Tables.Authors.Id)
        .Index(AuthorId)
        .Unique(Title);
}
