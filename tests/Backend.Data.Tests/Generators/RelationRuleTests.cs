using Backend.Data.Generators.Diagnostics.Keys;
using Backend.Data.Tests.Generators.Support;
using Microsoft.CodeAnalysis;

namespace Backend.Data.Tests.Generators;

/// <summary>BKD013: a relation joins the columns of a foreign key that the schema declares.</summary>
internal sealed class RelationRuleTests
{
    private const string Author = "public One<Book, Author> Author => field ??= One(Tables.Authors, AuthorId, Tables.Authors.Id);";

    private const string Editor = "public OptionalOne<Book, Author> Editor => field ??= One(Tables.Authors, EditorId, Tables.Authors.Id);";

    private const string Books = "public Many<Author, Book> Books => field ??= Many(Tables.Books, Id, Tables.Books.AuthorId);";

    private const string Keys = "protected override void Define(TableDefinition t) => t.ForeignKey(AuthorId, Tables.Authors.Id).Index(AuthorId).ForeignKey(EditorId, Tables.Authors.Id).Index(EditorId);";

    [Test]
    public async Task Relation_AlongAForeignKey_IsAccepted() =>
        Assert.That(await RelationsOf(SchemaSource.Of(Books, Author + Editor + Keys)), Is.Empty);

    [TestCase(Author, "One(Tables.Authors, AuthorId, Tables.Authors.Id)", "Relation 'Author' joins 'BooksTable' (AuthorId) to 'AuthorsTable' (Id)")]
    [TestCase(Editor, "One(Tables.Authors, EditorId, Tables.Authors.Id)", "Relation 'Editor' joins 'BooksTable' (EditorId) to 'AuthorsTable' (Id)")]
    public async Task Relation_OfATableWithoutForeignKeys_IsRefusedWhereItIsMade(string relation, string pointedAt, string message)
    {
        var source = SchemaSource.Of(books: relation);

        var finding = (await RelationsOf(source)).Single();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(finding.DefaultSeverity, Is.EqualTo(DiagnosticSeverity.Error));
            Assert.That(finding.PointedAt(source), Is.EqualTo(pointedAt));
            Assert.That(finding.GetMessage(), Is.EqualTo(
                message + ", but no foreign key of 'BooksTable' does: add one to its Define, or name the columns of the key that is there"));
        }
    }

    [Test]
    public async Task Many_WithoutAForeignKeyOfTheOtherTable_IsRefused() =>
        Assert.That(
            (await RelationsOf(SchemaSource.Of(Books))).Single().GetMessage(),
            Does.StartWith("Relation 'Books' joins 'BooksTable' (AuthorId) to 'AuthorsTable' (Id), but no foreign key of 'BooksTable' does"));

    [TestCase("t.ForeignKey(EditorId, Tables.Authors.Id)")]
    [TestCase("t.ForeignKey(AuthorId, Tables.Books.Id)")]
    public async Task Relation_AlongOtherColumnsThanTheKeys_IsRefused(string definition) =>
        Assert.That(
            await RelationsOf(SchemaSource.Of(books: $"{Author} protected override void Define(TableDefinition t) => {definition};")),
            Has.Length.EqualTo(1));

    [Test]
    public async Task Relation_ToAPublishedTable_NeedsTheKeyToNameThatTable()
    {
        const string Relation = "public readonly Column<Guid> ShelfId = Uuid(\"shelf_id\"); public One<Book, PublishedShelf> Shelf => field ??= One(Published.Shelves, ShelfId, Published.Shelves.Id);";

        using (Assert.EnterMultipleScope())
        {
            Assert.That(await RelationsOf(SchemaSource.Of(books: Relation)), Has.Length.EqualTo(1));
            Assert.That(
                await RelationsOf(SchemaSource.Of(books: Relation + "protected override void Define(TableDefinition t) => t.ForeignKey(ShelfId, Published.Shelves.Id);")),
                Is.Empty);
        }
    }

    [Test]
    public async Task Relation_WhoseKeyAnotherModuleDeclares_IsNotJudged() =>
        Assert.That(
            await RelationsOf(SchemaSource.Of(books: "public Many<Book, PublishedShelf> Shelves => field ??= Many(Published.Shelves, Id, Published.Shelves.BookId);")),
            Is.Empty);

    [Test]
    public async Task Relation_OfATableWhoseKeysCannotBeRead_IsNotJudged() =>
        Assert.That(
            await RelationsOf(SchemaSource.Of(books: Author + "protected override void Define(TableDefinition t) { foreach (Column column in new Column[] { AuthorId }) t.ForeignKey(column, Tables.Authors.Id); }")),
            Is.Empty);

    private static async Task<Diagnostic[]> RelationsOf(string source) =>
        [.. (await Analysis.OfAsync(new KeysAnalyzer(), source)).Where(finding => finding.Id == "BKD013")];
}
