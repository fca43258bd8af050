// error CS0019: Operator '??=' cannot be applied to operands of type 'One<Author, Book>' and 'One<Book, Author>'
// error CS8619: Nullability of reference types in value of type 'One<Book, Author>' doesn't match target type 'One<Author, Book>'.

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
    public One<Author, Book> Other => field ??= One(Tables.Authors, AuthorId, Tables.Authors.Id); // !
    // fixed: public One<Book, Author> Other => field ??= One(Tables.Authors, AuthorId, Tables.Authors.Id);

    protected override void Define(TableDefinition t) => t
        .ForeignKey(AuthorId, Tables.Authors.Id)
        .Index(AuthorId)
        .Unique(Title);
}
