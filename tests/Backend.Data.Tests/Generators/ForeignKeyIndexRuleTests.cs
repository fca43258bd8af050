using Backend.Data.Generators.Diagnostics.Keys;
using Backend.Data.Tests.Generators.Support;
using Microsoft.CodeAnalysis;

namespace Backend.Data.Tests.Generators;

/// <summary>BKD016: an index begins with the columns of each foreign key.</summary>
internal sealed class ForeignKeyIndexRuleTests
{
    [TestCase(".Index(AuthorId)")]
    [TestCase(".Index(AuthorId.Desc(), Title.Asc())")]
    [TestCase(".Index(AuthorId, Title)")]
    [TestCase(".Unique(AuthorId, Title)")]
    [TestCase(".Index(AuthorId).Where(AuthorId.IsNotNull())")]
    [TestCase(".Index(AuthorId).Index(Title).Where(Title.IsNotNull())", Description = "The filter is of the other index.")]
    public async Task ForeignKey_WithAnIndexThatBeginsWithIt_IsAccepted(string index) =>
        Assert.That(await IndexesOf(Source(index)), Is.Empty);

    [TestCase("")]
    [TestCase(".Index(Title, AuthorId)")]
    [TestCase(".Index(AuthorId).Where(Title.Eq(\"x\"))")]
    [TestCase(".Index(AuthorId).Where(Title.IsNotNull())")]
    public async Task ForeignKey_WithoutOne_IsWarnedAboutAtTheKey(string index)
    {
        var source = Source(index);

        var finding = (await IndexesOf(source)).Single();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(finding.DefaultSeverity, Is.EqualTo(DiagnosticSeverity.Warning));
            Assert.That(finding.PointedAt(source), Is.EqualTo("ForeignKey(AuthorId, Tables.Authors.Id)"));
            Assert.That(finding.GetMessage(), Is.EqualTo(
                "No index of 'BooksTable' begins with (AuthorId): add '.Index(AuthorId)' to its Define, or each delete from 'AuthorsTable' scans the whole table"));
        }
    }

    [Test]
    public async Task ForeignKey_OfThePrimaryKey_IsAccepted() =>
        Assert.That(
            await IndexesOf(SchemaSource.Of(books: "protected override void Define(TableDefinition t) => t.ForeignKey(Id, Tables.Authors.Id);")),
            Is.Empty);

    [Test]
    public async Task ForeignKey_OfALaterColumnOfThePrimaryKey_IsWarnedAbout() =>
        Assert.That(
            await IndexesOf(SchemaSource.Of(books: """
                public readonly Column<Guid> SeriesId = Uuid("series_id").PrimaryKey();
                protected override void Define(TableDefinition t) => t.ForeignKey(SeriesId, Tables.Authors.Id);
                """)),
            Has.Length.EqualTo(1));

    private static string Source(string index) => SchemaSource.Of(
        books: $"protected override void Define(TableDefinition t) => t.ForeignKey(AuthorId, Tables.Authors.Id){index};");

    private static async Task<Diagnostic[]> IndexesOf(string source) =>
        [.. (await Analysis.OfAsync(new KeysAnalyzer(), source)).Where(finding => finding.Id == "BKD016")];
}
