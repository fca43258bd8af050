// error CS1503: Argument 1: cannot convert from 'string' to 'Backend.Data.Schema.Column'

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
    public static void Add(TableDefinition t) => t.Index("title"); // !
    // fixed: public static void Add(TableDefinition t) => t.Index(Tables.Books.Title);

    protected override void Define(TableDefinition t) => t
        .ForeignKey(AuthorId, Tables.Authors.Id)
        .Index(AuthorId)
        .Unique(Title);
}
