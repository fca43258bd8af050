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
        EditSnapshot(line => !IsColumn(line, "stock"), (",\"stock\",", ","));

        var result = Generate(Modules.Catalog, "add_stock");

        Assert.That(result.Outcome, Is.EqualTo(GenerateOutcome.Written), string.Join('\n', result.UnsupportedChanges));
        Assert.Multiple(() =>
        {
            Assert.That(Path.GetFileName(result.WrittenFiles[0]), Is.EqualTo("0002_add_stock.sql"));
            Assert.That(File.ReadAllText(result.WrittenFiles[0]), Does.EndWith(
                "\nalter table catalog.products add column stock integer;\n" +
                "\ngrant update (stock) on catalog.products to backend_app, backend_worker;\n"));
        });
    }

    [Test]
    public void Generate_NewTableBesideAnExistingOne_CreatesOnlyTheNewOne()
    {
        EditSnapshot(line => !line.Contains("currencies", StringComparison.Ordinal));

        var result = Generate(Modules.Catalog, "currencies");

        // The foreign key to it stands on a table that exists, and is told apart from the table itself.
        Assert.Multiple(() =>
        {
            Assert.That(result.Outcome, Is.EqualTo(GenerateOutcome.Unsupported));
            Assert.That(result.UnsupportedChanges, Is.EqualTo(["foreign key products_currency_fkey of products is added to a table that exists"]));
        });
    }

    [Test]
    public void Generate_NewColumnThatNeedsAValue_IsUnsupported()
    {
        EditSnapshot(line => !IsColumn(line, "is_active"));

        Assert.That(Generate(Modules.Catalog, "next").UnsupportedChanges, Is.EqualTo(["column products.is_active is added to a table that exists"]));
    }

    [TestCase("\"varchar(64)\"", "\"varchar(32)\"", "column products.sku: type changes from varchar(32) to varchar(64)")]
    [TestCase("\"integer\",\"nullable\":true", "\"integer\"", "column products.stock: nullable changes from none to true")]
    [TestCase("[\"physical_good\",\"license\"]", "[\"physical_good\"]", "enum product_kind: labels changes from (physical_good) to (physical_good, license)")]
    [TestCase("stock >= 0", "stock > 1", "check products_stock_min_check of products: condition changes from stock > 1 to stock >= 0")]
    public void Generate_ChangedEntity_IsNamedAndNothingIsWritten(string now, string before, string change)
    {
        EditSnapshot(_ => true, (now, before));

        var result = Generate(Modules.Catalog, "next");

        Assert.Multiple(() =>
        {
            Assert.That(result.Outcome, Is.EqualTo(GenerateOutcome.Unsupported));
            Assert.That(result.UnsupportedChanges, Is.EqualTo([change]));
            Assert.That(result.WrittenFiles, Is.Empty);
            Assert.That(Files, Is.EqualTo(["0001_initial.sql", "snapshot.json"]));
        });
    }

    [Test]
    public void Generate_RemovedColumn_IsNamed()
    {
        EditSnapshot(_ => true, ("\"name\":\"stock\"", "\"name\":\"gone\""));

        Assert.That(Generate(Modules.Catalog, "next").UnsupportedChanges, Does.Contain("column products.gone is removed"));
    }

    [Test]
    public void Generate_RemovedTable_IsNamedOnceWithoutItsParts()
    {
        EditSnapshot(_ => true, ("\"rows\": [", """
            "rows": [
                {"entity":"table","name":"gone"},
                {"entity":"column","table":"gone","name":"id","type":"uuid"},
                {"entity":"primary key","table":"gone","name":"gone_pkey","columns":["id"]},
            """));

        Assert.That(Generate(Modules.Catalog, "next").UnsupportedChanges, Is.EqualTo(["table gone is removed"]));
    }

    [Test]
    public void Generate_WallTakenDown_IsNamed()
    {
        EditSnapshot(_ => true, ("\"rows\": [", "\"rows\": [\n    {\"entity\":\"wall\",\"table\":\"currencies\",\"kind\":\"tenant\"},"));

        Assert.That(Generate(Modules.Catalog, "next").UnsupportedChanges, Is.EqualTo(["wall of currencies is removed"]));
    }

    private static bool IsColumn(string line, string name) => line.Contains($"\"entity\":\"column\",\"table\":\"products\",\"name\":\"{name}\"", StringComparison.Ordinal);
}
