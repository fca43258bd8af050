namespace Backend.Data.Tests.Generators.Support;

/// <summary>Authors and their books, with the rest of each class left to the test.</summary>
internal static class SchemaSource
{
    public const string Header = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Threading;
        using System.Threading.Tasks;
        using Backend.Data.Execution;
        using Backend.Data.Query;
        using Backend.Data.Relational;
        using Backend.Data.Schema;
        using Backend.Data.Schema.Definition;

        namespace Library.Schema;

        using static Backend.Data.Schema.Columns;

        public static class Tables
        {
            public static AuthorsTable Authors { get; } = new();
            public static BooksTable Books { get; } = new();
        }

        """;

    /// <summary>One file: the header, both tables with these further members, and more.</summary>
    public static string Of(string authors = "", string books = "", string more = "") => Header + $$"""

        public sealed partial class AuthorsTable() : TenantTable<Author>("library.authors")
        {
            public readonly Column<Guid> Id = Uuid("id").PrimaryKey();
            public readonly Column<string> Name = Text("name");
            public readonly Column<string?> Email = Text("email").Nullable();
            {{authors}}
        }

        public sealed partial class BooksTable() : TenantTable<Book>("library.books")
        {
            public readonly Column<Guid> Id = Uuid("id").PrimaryKey();
            public readonly Column<Guid> AuthorId = Uuid("author_id");
            public readonly Column<Guid?> EditorId = Uuid("editor_id").Nullable();
            public readonly Column<string> Title = Text("title");
            {{books}}
        }

        public sealed partial class PublishedShelvesTable() : PublishedTable<PublishedShelf>("shelves.shelves")
        {
            public readonly Column<Guid> Id = Uuid("id").PrimaryKey();
            public readonly Column<Guid> BookId = Uuid("book_id");
        }

        public static class Published
        {
            public static PublishedShelvesTable Shelves { get; } = new();
        }

        {{more}}
        """;
}
