using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Review;
using Backend.Data.Migrations.Tests.Samples;

namespace Backend.Data.Migrations.Tests.Generate;

/// <summary>The snapshot is edited where the C# schema would have been: what it then lacks is new, what it has alone is removed.</summary>
public sealed class ChangeTests : GenerateFixture
{
    [SetUp]
    public void Initial() => Generate(Modules.Catalog, "initial");

    [Test]
    public void Generate_NewNullableColumn_AddsItWithTheRightToUpdateIt()
    {
        EditSnapshot(line => !IsColumn(line, "stock") && !line.Contains("products_stock_", StringComparison.Ordinal), (",\"stock\",", ","));

        var result = Generate(Modules.Catalog, "add_stock");

        Assert.Multiple(() =>
        {
            Assert.That(Path.GetFileName(result.WrittenFiles[0]), Is.EqualTo("0002_add_stock.sql"));
            Assert.That(File.ReadAllText(result.WrittenFiles[0]), Is.EqualTo("""
                -- catalog/0002_add_stock
                -- after 0001_initial
                -- Written by `db generate` from the C# schema. Review it and commit it together with snapshot.json.
                -- It runs as backend_owner in the transactions that it is cut into. Once applied anywhere, it is not edited again.

                alter table catalog.products add column stock integer;

                alter table catalog.products add constraint products_stock_min_check check (stock >= 0) not valid;

                grant update (stock) on catalog.products to backend_app, backend_worker;

                -- @transaction: rows are read and written while they are validated
                alter table catalog.products validate constraint products_stock_min_check;

                """));
        });
    }

    [Test]
    public void Generate_NewColumnThatNeedsAValue_AsksForIt()
    {
        EditSnapshot(line => !IsColumn(line, "sku") && !line.Contains("products_sku_", StringComparison.Ordinal), ("\"sku\",", ""));

        var result = GenerateAll(Modules.Catalog, "add_sku");

        Assert.Multiple(() =>
        {
            Assert.That(result.Missing.Single().Id, Is.EqualTo("fill catalog.products.sku"));
            Assert.That(Files, Is.EqualTo(["0001_initial.sql", "snapshot.json"]));
        });
    }

    [Test]
    public void Generate_AnswerInTheFileOfDecisions_IsTaken()
    {
        EditSnapshot(_ => true, ("\"name\":\"stock\"", "\"name\":\"pieces\""));
        File.WriteAllText(Path.Combine(Sources, "decisions.json"), """{ "stock": { "column catalog.products.stock": "renamed from pieces", "drop nothing": "x" } }""");

        var result = Generate(Modules.Catalog, "stock");

        Assert.Multiple(() =>
        {
            Assert.That(File.ReadAllText(result.WrittenFiles[0]), Does.Contain("\nalter table catalog.products rename column pieces to stock;\n"));
            Assert.That(File.ReadAllText(result.WrittenFiles[1]), Does.Contain("\nalter table catalog.products rename column stock to pieces;\n"), "the steps back");
            Assert.That(result.Warnings, Is.EqualTo(["decisions.json answers \"drop nothing\" under stock, which nothing asks."]));
        });
    }

    [Test]
    public void Generate_AnswerOfAPerson_IsWrittenIntoTheFileOfDecisions()
    {
        EditSnapshot(_ => true, ("\"name\":\"stock\"", "\"name\":\"pieces\""));

        GenerateAll(Modules.Catalog, "stock", question => question.Example);

        Assert.That(File.ReadAllText(Path.Combine(Sources, "decisions.json")), Is.EqualTo("""
            {
              "stock": {
                "column catalog.products.stock": "renamed from pieces"
              }
            }

            """));
    }

    [Test]
    public void Generate_ReasonOfAnAnswer_AcceptsWhatTheReviewFinds()
    {
        EditSnapshot(_ => true, ("\"name\":\"stock\"", "\"name\":\"pieces\""));

        var result = GenerateAll(Modules.Catalog, "stock", _ => "renamed from pieces: nobody reads it yet").Modules.Single(module => module.Module == "catalog");

        Assert.Multiple(() =>
        {
            Assert.That(File.ReadAllText(result.WrittenFiles[0]), Does.Contain("\n-- @accept rename-column: nobody reads it yet\nalter table catalog.products rename column pieces to stock;\n"));
            Assert.That(result.Findings, Is.Not.Empty.And.All.Property(nameof(ReviewFinding.IsAccepted)).True);
        });
    }

    [TestCase("varchar(32)", true)]
    [TestCase("text", false)]
    public void Generate_TypeThatWritesNoRow_IsAccepted(string before, bool isAccepted)
    {
        EditSnapshot(_ => true, ("\"name\":\"sku\",\"type\":\"varchar(64)\"", $"\"name\":\"sku\",\"type\":\"{before}\""));

        Assert.That(Generate(Modules.Catalog, "longer_sku").Findings.Select(finding => (finding.Rule, finding.IsAccepted)), Is.EqualTo([("column-type", isAccepted)]));
    }

    [Test]
    public void Generate_ChangedTableWithoutAReason_LeavesTheFindingOpen()
    {
        EditSnapshot(_ => true, ("\"name\":\"stock\"", "\"name\":\"pieces\""));

        var result = GenerateAll(Modules.Catalog, "stock", _ => "renamed from pieces").Modules.Single(module => module.Module == "catalog");

        Assert.That(result.Findings.Select(finding => (finding.Rule, finding.IsAccepted)), Does.Contain(("rename-column", false)));
    }

    [TestCase("maybe", "\"maybe\" does not answer \"column catalog.products.stock\"")]
    [TestCase("", "The answer to \"column catalog.products.stock\" is empty")]
    public void Generate_AnswerThatIsNone_IsRefused(string answer, string message)
    {
        EditSnapshot(_ => true, ("\"name\":\"stock\"", "\"name\":\"pieces\""));

        Assert.That(() => GenerateAll(Modules.Catalog, "stock", _ => answer), Throws.TypeOf<MigrationDecisionException>().With.Message.Contain(message));
    }

    [TestCase("[1]")]
    [TestCase("{ \"a\": 1 }")]
    [TestCase("{ \"a\": { \"b\": 1 } }")]
    [TestCase("{ \"a\": {}, \"a\": {} }")]
    public void Generate_FileOfDecisionsThatIsNone_IsRefused(string text)
    {
        File.WriteAllText(Path.Combine(Sources, "decisions.json"), text);

        Assert.That(() => GenerateAll(Modules.Catalog, "stock"), Throws.TypeOf<MigrationFileException>().With.Message.Contain("is not a file of decisions"));
    }

    private static bool IsColumn(string line, string name) => line.Contains($"\"entity\":\"column\",\"table\":\"products\",\"name\":\"{name}\"", StringComparison.Ordinal);
}
