using Backend.Data.Tests.Generators.Support;

namespace Backend.Data.Tests.Generators;

/// <summary>Faulty columns: reported, while the row types stay, so that one slip does not raise a hundred errors.</summary>
internal sealed class ColumnRuleTests
{
    [TestCase("public Column<long> X = Bigint(\"x\");")]
    [TestCase("public static readonly Column<long> X = Bigint(\"x\");")]
    [TestCase("internal readonly Column<long> X = Bigint(\"x\");")]
    [TestCase("readonly Column<long> X = Bigint(\"x\");")]
    public void Column_NotAPublicReadonlyInstanceField_IsRefused(string field) =>
        AssertReported(
            "BKD008",
            "X",
            "Column 'X' is not a public readonly instance field: declare it 'public readonly Column<long>'",
            SourceFile.Table(field));

    [TestCase("public readonly Column<long> X;")]
    [TestCase("public readonly Column<long> X = new(\"x\");")]
    [TestCase("public readonly Column<long> X = true ? Bigint(\"x\") : Bigint(\"y\");")]
    [TestCase("public readonly Column<long> X = Shared;")]
    public void Column_WithoutAChainOfCalls_IsRefused(string field) =>
        AssertReported(
            "BKD011",
            "X",
            "The initializer of column 'X' is not a chain of calls: write the factory and its modifiers in place, "
                + "such as 'Text(\"name\").Nullable()', because defaults and keys are read from there",
            SourceFile.Table(field));

    [Test]
    public void Column_WithTheNameOfAnother_IsRefused() =>
        AssertReported(
            "BKD010",
            "\"total\"",
            "Column 'Sum' has the SQL name 'total', which 'Total' already has: give each column its own name",
            SourceFile.Table("""
                public readonly Column<long> Total = Bigint("sum").Default(1L);
                public readonly Column<long> Sum = Bigint("total");
                """.Replace("\"sum\"", "\"\\u0074otal\"")));

    [Test]
    public void Column_WithTheNameOfAnArray_IsRefused() =>
        AssertReported(
            "BKD010",
            "\"tags\"",
            "Column 'Tag' has the SQL name 'tags', which 'Tags' already has: give each column its own name",
            SourceFile.Table("""
                public readonly Column<string[]> Tags = Array(Text("tags"));
                public readonly Column<string> Tag = Text("tags");
                """));

    [Test]
    public void Column_ThreeTimesTheSameName_IsReportedTwice()
    {
        var run = GeneratorRun.Of(SourceFile.Table(
            "public readonly Column<long> A = Bigint(\"x\"), B = Bigint(\"x\"), C = Bigint(\"x\"), D = Bigint(\"X\");"));

        Assert.That(run.Findings.Select(finding => finding.Id), Is.EqualTo(["BKD010", "BKD010"]));
    }

    [Test]
    public void Column_InAPartWithoutTheBase_IsRefused()
    {
        var other = SourceFile.Module("""
            partial class ThingsTable
            {
                public readonly Column<long> Late = Bigint("late");
                public string Note => "other members may stand here";
            }
            """);

        var run = GeneratorRun.Of(SourceFile.Table("public readonly Column<long> X = Bigint(\"x\");"), other);

        var finding = run.Findings.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(finding.Id, Is.EqualTo("BKD004"));
            Assert.That(finding.GetMessage(), Is.EqualTo(
                "Column 'Late' stands in a part of 'ThingsTable' that does not name the base type, so it would be left out: move it to the part that does"));
            Assert.That(finding.PointedAt(other), Is.EqualTo("Late"));
            Assert.That(finding.Location.GetLineSpan().Path, Is.EqualTo("Source1.cs"));
        }
    }

    [Test]
    public void Table_WhoseBaseIsRepeatedInBothParts_IsGeneratedOnce()
    {
        var run = GeneratorRun.Of(
            SourceFile.Table("public readonly Column<long> X = Bigint(\"x\");"),
            SourceFile.Module("partial class ThingsTable : TenantTable<Thing> { public readonly Column<long> Y = Bigint(\"y\"); }"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.FileNames, Is.EqualTo(["Shop.Schema.ThingsTable.g.cs"]));
            Assert.That(run.Findings.Single().Id, Is.EqualTo("BKD004"));
        }
    }

    private static void AssertReported(string id, string pointedAt, string message, string source)
    {
        var run = GeneratorRun.Of(source);

        var finding = run.Findings.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(finding.Id, Is.EqualTo(id));
            Assert.That(finding.GetMessage(), Is.EqualTo(message));
            Assert.That(finding.PointedAt(source), Is.EqualTo(pointedAt));
            Assert.That(run.FileNames, Is.EqualTo(["Shop.Schema.ThingsTable.g.cs"]));
        }
    }
}
