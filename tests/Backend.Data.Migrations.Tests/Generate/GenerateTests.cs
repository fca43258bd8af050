using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Snapshot.Reading;
using Backend.Data.Migrations.Tests.Samples;

namespace Backend.Data.Migrations.Tests.Generate;

public sealed class GenerateTests : GenerateFixture
{
    [Test]
    public void Generate_FirstTime_WritesTheInitialMigrationAndTheSnapshot()
    {
        var result = Generate(Modules.Catalog, "initial");

        Assert.Multiple(() =>
        {
            Assert.That(result.WrittenFiles, Is.EqualTo([Path.Combine(Sources, "0001_initial.sql"), SnapshotFile]));
            Assert.That(File.ReadAllText(result.WrittenFiles[0]), Is.EqualTo(Samples.Migrations.Initial(Modules.Catalog)));
        });
    }

    [Test]
    public void Generate_NothingChanged_WritesNothing()
    {
        Generate(Modules.Catalog, "initial");

        var result = Generate(Modules.Catalog, "again");

        Assert.Multiple(() =>
        {
            Assert.That(result.WrittenFiles, Is.Empty);
            Assert.That(Files, Is.EqualTo(["0001_initial.sql", "snapshot.json"]));
        });
    }

    [Test]
    public void Snapshot_WrittenAndRead_IsTheSame()
    {
        var snapshot = SchemaReader.Read(Modules.Catalog);
        var text = SnapshotJson.Write(snapshot);

        Assert.That(SnapshotJson.Write(SnapshotJson.Read(text, "snapshot.json")), Is.EqualTo(text));
    }

    [Test]
    public void Generate_ForeignKeyWithoutIndex_Warns()
    {
        var result = Generate(Modules.Sales, "initial");

        Assert.That(result.Warnings, Is.EqualTo([
            "sales.order_lines: no index begins with (organization_id, product_id), so deleting a row of catalog.products scans the whole table. " +
            "Add t.Index(product_id).",
        ]));
    }

    [Test]
    public void Generate_ForeignKeyToATableWithoutOrganizations_DoesNotWarn() =>
        Assert.That(Generate(Modules.Catalog, "initial").Warnings, Is.Empty);

    [TestCase("Add Phone")]
    [TestCase("../escape")]
    [TestCase("")]
    public void Generate_NameOfOtherCharacters_IsRefused(string name) =>
        Assert.That(() => Generate(Modules.Catalog, name), Throws.ArgumentException);

    [Test]
    public void Generate_SnapshotLost_SaysSo()
    {
        Generate(Modules.Catalog, "initial");
        File.Delete(SnapshotFile);

        Assert.That(() => Generate(Modules.Catalog, "again"), Throws.TypeOf<MigrationFileException>().With.Message.Contain("Restore it"));
    }

    [TestCase("{ \"format\": 1,", "is not a snapshot")]
    [TestCase("{ \"format\": 2, \"schema\": \"catalog\", \"rows\": [] }", "has format 2")]
    public void Generate_SnapshotNotReadable_SaysSo(string text, string reason)
    {
        File.WriteAllText(SnapshotFile, text);

        Assert.That(() => Generate(Modules.Catalog, "again"), Throws.TypeOf<MigrationFileException>().With.Message.Contain(reason));
    }

    [Test]
    public void Generate_OutsideACheckout_SaysSo() =>
        Assert.That(
            () => MigrationGenerator.Generate([Samples.Migrations.With(Modules.Catalog)], "initial"),
            Throws.TypeOf<MigrationFileException>().With.Message.Contain("in a checkout"));

    [Test]
    public void Generate_TwoFilesOfOneNumber_IsRefused()
    {
        Generate(Modules.Catalog, "initial");
        File.WriteAllText(Path.Combine(Sources, "0001_other.sql"), "select 1;");

        Assert.That(() => Generate(Modules.Catalog, "next"), Throws.TypeOf<MigrationFileException>().With.Message.Contain("the same number"));
    }
}
