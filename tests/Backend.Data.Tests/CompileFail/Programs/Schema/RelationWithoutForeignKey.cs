// error BKD013: Relation 'Editor' joins 'BooksTable' (EditorId) to 'AuthorsTable' (Id), but no foreign key of 'BooksTable' does: add one to its Define, or name the columns of the key that is there

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
    public readonly Column<Guid> EditorId = Uuid("editor_id");
    public One<Book, Author> Editor => field ??= One(Tables.Authors, EditorId, Tables.Authors.Id); // !
    // fixed: public One<Book, Author> Editor => field ??= One(Tables.Authors, AuthorId, Tables.Authors.Id);

    protected override void Define(TableDefinition t) => t
        .ForeignKey(AuthorId, Tables.Authors.Id)
        .Index(AuthorId)
        .Unique(Title);
}
